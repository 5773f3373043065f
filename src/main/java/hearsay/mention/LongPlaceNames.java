package hearsay.mention;

import hearsay.annotate.Acronyms;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The long forms of places that are written as acronyms too: "United States" for "US". */
final class LongPlaceNames {
  private final Map<String, String> byAcronym = new HashMap<>();

  /**
   * Of all places that an article names.
   *
   * @param places as they are written
   */
  LongPlaceNames(Set<String> places) {
    for (String place : places) {
      List<String> spelled = places.stream().filter(name -> Acronyms.spells(place, name)).toList();
      if (spelled.size() == 1) {
        byAcronym.put(place, spelled.get(0));
      }
    }
  }

  /** The long form, where the article has it; else the place itself. */
  String of(String place) {
    return byAcronym.getOrDefault(place, place);
  }
}
