package hearsay.mention;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.annotate.NameTag;
import hearsay.grammar.TaggedArticle;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BodiesOfPersonsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Then [P Team Lund] left.|Team Lund",
        "Then Veldt & [P Roe] left.|Veldt & Roe",
        "Then [P Anna Berg] & [P Carl Lund] left.|none",
        "Then veldt & [P Roe] left.|none",
        "Then [P Teamer Lund] left.|none"
      })
  void are_called_after_persons_and_tagged_as_such(String marked, String name) {
    TaggedArticle article = new TaggedArticle(marked);
    List<NameTag> names = article.annotated().names();

    assertThat(
            new BodiesOfPersons(article.text(), names)
                .of(names.get(names.size() - 1).span())
                .map(body -> body.of(article.text()))
                .orElse("none"))
        .isEqualTo(name);
  }
}
