package hearsay.article.charset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CharsetLabelsTest {
  @ParameterizedTest
  @CsvSource({
    "ISO-8859-1,windows-1252",
    "us-ascii,windows-1252",
    "' gb2312 ',GB18030",
    "shift_jis,windows-31j",
    "utf8,UTF-8",
    "utf-16,UTF-16",
    "utf-16be,UTF-16BE",
    "cp850,IBM850"
  })
  void means_what_browsers_take_it_for_else_what_java_does(String label, String charset) {
    assertThat(Objects.requireNonNull(CharsetLabels.orJavas(label)).name()).isEqualTo(charset);
  }

  @Test
  void means_nothing_where_nobody_knows_it() {
    assertThat(CharsetLabels.orJavas("klingon")).isNull();
    assertThat(CharsetLabels.orJavas("no name")).isNull();
    assertThat(CharsetLabels.orJavas("")).isNull();
    assertThat(CharsetLabels.orJavas(null)).isNull();
  }
}
