package hearsay.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PlaceGazetteerTest {
  private final PlaceGazetteer places = new PlaceGazetteer();

  @Test
  void knows_countries_and_capitals_and_no_other_places() {
    assertThat(places.isGovernment("Germany")).isTrue();
    assertThat(places.isGovernment("Beijing")).isTrue();
    assertThat(places.isGovernment("Ventspils")).isFalse();
  }
}
