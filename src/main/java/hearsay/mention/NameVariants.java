package hearsay.mention;

import hearsay.annotate.NameComplements;
import hearsay.claim.SourceType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Name variants: whom a form of a name stands for, be it the name in full, as it is written at some
 * place, or its first or last word, where that is none of a complement. A form that two referents
 * share stands for nobody.
 */
final class NameVariants {
  /** "State" of "Secretary of State" is no short form of "Southern State". */
  private static final Set<String> COUNTRIES = MentionWords.LISTS.get("country-noun");

  /** What is called after persons and firms. */
  private static final Set<String> SITES = MentionWords.LISTS.get("named-after-person");

  private final Map<String, Referent> byForm = new HashMap<>();

  /** As headlines and labels have them: "FONTAINE-ROY" for "Fontaine-Roy". */
  private final Map<String, Referent> byCapitals = new HashMap<>();

  /** The fewest letters of a name in capitals that is no acronym. */
  private static final int SHORTEST = 5;

  private final Set<String> shared = new HashSet<>();

  /**
   * @param text of the article, for the names as they are written
   * @param isBody whether a word in lower case is one for bodies: "Treasury" alone is no short form
   *     of "Treasury Advisory Committee", as "Committee" is
   */
  NameVariants(String text, List<NamedMention> mentions, Predicate<String> isBody) {
    for (NamedMention mention : mentions) {
      Referent referent = mention.referent();
      String name = referent.name();
      add(mention.words(text), referent);
      add(name, referent);
      if (name.indexOf(' ') > 0 && !isNamesake(referent)) {
        String first = name.substring(0, name.indexOf(' '));
        if (!isBody.test(first.toLowerCase(Locale.ROOT))) {
          add(first, referent);
        }
        String last = name.substring(name.lastIndexOf(' ') + 1);
        if (!hasComplement(referent) && !COUNTRIES.contains(last.toLowerCase(Locale.ROOT))) {
          add(last, referent);
        }
      }
    }
  }

  /** "Velmar Arena" and "Velmar Park" are called after others, who keep their name. */
  private static boolean isNamesake(Referent referent) {
    String last = referent.name().substring(referent.name().lastIndexOf(' ') + 1);
    return referent.type() == SourceType.PLACE && SITES.contains(last.toLowerCase(Locale.ROOT));
  }

  /** "Party" is no short form of "Committee on the Harbour Party". */
  private static boolean hasComplement(Referent referent) {
    return referent.type() == SourceType.ORGANIZATION
        && !NameComplements.head(referent.name()).equals(referent.name());
  }

  private void add(String form, Referent referent) {
    Referent other = byForm.get(form);
    if (shared.contains(form) || (other != null && !other.key().equals(referent.key()))) {
      shared.add(form);
      byForm.remove(form);
    } else {
      byForm.put(form, referent);
      if (form.length() >= SHORTEST) {
        byCapitals.putIfAbsent(Capitals.of(form), referent);
      }
    }
  }

  /** The one referent whose name has the form. */
  Optional<Referent> of(String form) {
    return Optional.ofNullable(byForm.get(form))
        .or(
            () ->
                Capitals.are(form)
                    ? Optional.ofNullable(byCapitals.get(Capitals.of(form)))
                    : Optional.empty());
  }
}
