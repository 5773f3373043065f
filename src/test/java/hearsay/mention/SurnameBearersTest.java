package hearsay.mention;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.text.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SurnameBearersTest {
  private static final Pattern NAME = Pattern.compile("(?:(?:Alf|Mia|Ola) )?Pike|Alf|Mia|Ola");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Alf Pike left. Pike sang.|Alf Pike",
        "Alf Pike met Mia Pike. Pike sang.|''",
        "Alf Pike left. Pike met Mia Pike. Pike sang.|Alf Pike",
        "Alf Pike left. Mia Pike left. Pike met Ola Pike. Pike sang.|''",
        // called by the given name
        "Mia Pike met Alf Pike. Mia left. Pike sang.|Alf Pike",
        "Mia Pike met Alf Pike. Pike sang. Later Mia left.|Alf Pike",
        "Mia Pike met Alf Pike. `Mia left.' Pike sang.|''",
        "Mia Pike met Alf Pike. Mia left. Alf left. Pike sang.|''",
        // named to tell who another is
        "Alf Pike, brother of President Mia Pike, left. Pike sang.|Alf Pike",
        "Alf Pike, brother of then Governor Mia Pike, left. Pike sang.|Alf Pike",
        "Alf Pike, brother of Halden robber Mia Pike, left. Pike sang.|Alf Pike",
        "Alf Pike, brother of robber Mia Pike, left. Pike sang.|Alf Pike",
        "Mia Pike's father left. Alf Pike stayed. Pike sang.|Alf Pike",
        "The brother of Mia Pike left. Alf Pike stayed. Pike sang.|Alf Pike",
        "The brother of Mia Pike left. Pike sang.|Mia Pike",
        // a relative
        "Mia Pike rows. Her husband, Alf Pike, jokes. Pike sang.|Mia Pike",
        "Mia Pike rows. Her younger brother Alf Pike jokes. Pike sang.|Mia Pike",
        "Mia Pike rows. Her boss, Alf Pike, jokes. Pike sang.|''",
        "Mia Pike rows. Her husband, Alf Pike, jokes. Alf Pike left. Pike sang.|''",
        "Alf Pike, a.k.a. Ola Pike, left. Pike sang.|Alf Pike",
        "Alf Pike, also known as `Ola Pike', left. Pike sang.|Alf Pike",
        "Alf Pike, known to Ola Pike, left. Pike sang.|''",
        "Alf Pike, friend of the firm Mia Pike owns, left. Pike sang.|''",
        "Alf Pike, brother of Mia Pike, left. Mia Pike stayed. Pike sang.|''",
        "Alf Pike, brother of Mia Pike, left. Pike wept. Mia Pike stayed. Pike sang.|Alf Pike"
      })
  void tell_whose_the_surname_is_that_stands_alone(String text, String bearer) {
    assertThat(bearer(text)).isEqualTo(bearer);
  }

  @Test
  void tell_the_one_who_has_just_been_named_from_those_of_long_before() {
    String rain = "It rained. ".repeat(100);

    assertThat(bearer("Alf Pike met Mia Pike. " + rain + "Mia Pike left. Pike sang."))
        .isEqualTo("Mia Pike");
    assertThat(bearer("Alf Pike met Mia Pike. It rained. Mia Pike left. Pike sang.")).isEmpty();
    assertThat(bearer("Alf Pike met Mia Pike. Mia Pike left. " + rain + "Pike sang.")).isEmpty();
    assertThat(
            bearer(
                "Alf Pike met Mia Pike. "
                    + rain
                    + "Mia Pike, mother of robber Ola Pike, left. Pike wept. Pike sang."))
        .isEqualTo("Mia Pike");
  }

  private static String bearer(String text) {
    SurnameBearers bearers = new SurnameBearers(text);
    Matcher name = NAME.matcher(text);
    while (name.find()) {
      boolean quoted = text.lastIndexOf('`', name.start()) > text.lastIndexOf('\'', name.start());
      bearers.add(name.group(), new Span(name.start(), name.end()), quoted);
    }

    return bearers
        .at(
            List.of("Alf Pike", "Mia Pike", "Ola Pike"),
            "Pike",
            text.indexOf("Pike sang"),
            String::equals)
        .orElse("");
  }
}
