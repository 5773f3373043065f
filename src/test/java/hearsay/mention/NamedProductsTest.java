package hearsay.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NamedProductsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The fitness app Velmar said so.|Velmar|true",
        "It is on the platform Velmar.|Velmar|true",
        "The app Velmar’s users left.|Velmar|true",
        "Velmar, the fitness app, rose.|Velmar|true",
        "Velmar, an app for pilots, rose.|Velmar|true",
        "The app Velmar built rose.|Velmar|false",
        "The app Anna said it liked rose.|Anna|false",
        "The app Anna Velmar said so.|Anna Velmar|false",
        "Velmar said so.|Velmar|false"
      })
  void are_known_by_the_noun_beside_them(String text, String name, boolean product) {
    assertThat(new NamedProducts(text, new GivenNames()).isOne(name)).isEqualTo(product);
  }
}
