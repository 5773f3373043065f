package hearsay.article;

import hearsay.article.ReadFault.Cause;
import org.jspecify.annotations.Nullable;

/**
 * An article of named values, such as an object of JSON or a row of CSV.
 *
 * @param id as written; null where it has none
 */
record FieldArticle(@Nullable String id, Draft draft) {

  static FieldArticle of(JsonFields fields, FieldNames names) throws UnreadableException {
    String text = fields.string(names.text().array()).orElseThrow(() -> withoutText(fields, names));
    Metadata metadata =
        new Metadata(
            fields.string(names.title().array()).orElse(null),
            fields.string(names.publisher().array()).orElse(null),
            fields.string(names.url().array()).orElse(null));
    return new FieldArticle(
        fields.id(names.id().array()).orElse(null),
        Draft.ofText(text, 0, fields.date(names.published().array()).orElse(null), metadata));
  }

  private static UnreadableException withoutText(JsonFields fields, FieldNames names) {
    return new UnreadableException(
        Cause.JSON_LINE,
        fields.areOfClaim()
            ? ReadFault.CLAIMS
            : "has no text; the key \"" + names.text().list().get(0) + "\" must hold it");
  }
}
