package hearsay.spark;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** The columns of the files between two stages. Each may be null unless it says otherwise. */
enum Column {
  /** {@link InputFile#number()}; never null. */
  FILE(DataTypes.IntegerType),
  /** Its place among the articles of the file, from 0; never null. */
  ORDINAL(DataTypes.LongType),
  /** What the article is called by; in articles, what it would be called if it were the only. */
  DOC(DataTypes.StringType),
  /** As messages name it. */
  INPUT(DataTypes.StringType),
  SHA256(DataTypes.StringType),
  /** {@code done}, {@code unreadable}, {@code timeout} or {@code failed}; null: to be done. */
  STATUS(DataTypes.StringType),
  MESSAGE(DataTypes.StringType),
  ENCODING(DataTypes.StringType),
  LANGUAGE(DataTypes.StringType),
  WARNINGS(DataTypes.createArrayType(DataTypes.StringType)),
  TEXT(DataTypes.StringType),
  /** Where the part of the text begins that is mined, in UTF-16 units; null where there is none. */
  BEGIN(DataTypes.IntegerType),
  END(DataTypes.IntegerType),
  PUBLISHED(DataTypes.StringType),
  TITLE(DataTypes.StringType),
  PUBLISHER(DataTypes.StringType),
  URL(DataTypes.StringType),
  CLAIMS(DataTypes.IntegerType),
  SECONDS(DataTypes.DoubleType),
  /** Hash of all that the records depend on. */
  KEY(DataTypes.StringType),
  VERSION(DataTypes.StringType),
  OPTIONS(DataTypes.StringType),
  /** Lines of JSON, each ended by a line feed. */
  RECORDS(DataTypes.StringType);

  /** Of the articles that were read. */
  static final List<Column> ARTICLES =
      List.of(
          FILE, ORDINAL, DOC, INPUT, SHA256, STATUS, MESSAGE, ENCODING, LANGUAGE, WARNINGS, TEXT,
          BEGIN, END, PUBLISHED, TITLE, PUBLISHER, URL);

  /** Of what came of them: the manifest, and the records. */
  static final List<Column> RESULTS =
      List.of(
          FILE, ORDINAL, DOC, INPUT, SHA256, STATUS, MESSAGE, ENCODING, LANGUAGE, WARNINGS, CLAIMS,
          SECONDS, KEY, VERSION, OPTIONS, RECORDS);

  private final DataType type;

  Column(DataType type) {
    this.type = type;
  }

  /** As it is called in the files. */
  String key() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** Some columns as Spark knows them. */
  static StructType schema(List<Column> columns) {
    List<StructField> fields = new ArrayList<>();
    for (Column column : columns) {
      fields.add(DataTypes.createStructField(column.key(), column.type, true));
    }
    return DataTypes.createStructType(fields);
  }
}
