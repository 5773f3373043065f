package hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.check.FileKind;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ArticleNamesTest {
  @ParameterizedTest
  @CsvSource({
    "a.txt,a,TEXT",
    "wire/a.HTML,wire/a,HTML",
    "a.pdf,a,PDF",
    "a.warc.gz,a,WARC",
    "a.txt.GZ,a,TEXT",
    "a.gz,a,AUTO",
    "a.xml,a,AUTO",
    "a.b.txt,a.b,TEXT",
    "a.exe,a.exe,AUTO",
    "v1.2/report,v1.2/report,AUTO",
    "x/.txt,x/.txt,AUTO",
    "x/.gz,x/.gz,AUTO",
    ".gz,.gz,AUTO",
    "txt,txt,AUTO"
  })
  void an_ending_is_taken_off_and_tells_the_format(String name, String stem, Format format) {
    assertThat(ArticleNames.stem(name)).isEqualTo(stem);
    assertThat(ArticleNames.formatOf(name)).isEqualTo(format);
  }

  @ParameterizedTest
  @CsvSource({
    "a.txt,TEXT",
    "a.md.gz,TEXT",
    "a,TEXT",
    "a.log,TEXT",
    "a.jsonl,JSON_LINES",
    "a.NDJSON.gz,JSON_LINES",
    "a.htm,HTML",
    "a.xml,HTML",
    "a.docx,HTML",
    "a.mht.gz,HTML"
  })
  void a_finding_is_at_a_line_of_the_file_where_the_file_is_the_text(String name, FileKind kind) {
    assertThat(FileKind.of(name)).isEqualTo(kind);
  }
}
