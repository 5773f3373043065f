package hearsay.mention;

import hearsay.text.ResourceLines;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** A gazetteer of countries and capitals, which stand for governments: "Beijing denies". */
public final class PlaceGazetteer {
  private final Set<String> names = new HashSet<>();

  PlaceGazetteer() {
    for (String country : Locale.getISOCountries()) {
      names.add(new Locale("", country).getDisplayCountry(Locale.ENGLISH));
    }
    for (String line : ResourceLines.of(PlaceGazetteer.class, "capitals.txt")) {
      names.add(line.strip());
    }
  }

  /** Whether the words, without an article, are a country or a capital. */
  public boolean isGovernment(String words) {
    return names.contains(words);
  }
}
