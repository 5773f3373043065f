package hearsay.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Name variants: whom a form of a name stands for, be it the name in full, as it is written at some
 * place, or its first or last word. A form that two referents share stands for nobody.
 */
final class NameVariants {
  private final Map<String, Referent> byForm = new HashMap<>();

  /** As headlines and labels have them: "FONTAINE-ROY" for "Fontaine-Roy". */
  private final Map<String, Referent> byCapitals = new HashMap<>();

  /** The fewest letters of a name in capitals that is no acronym. */
  private static final int SHORTEST = 5;

  private final Set<String> shared = new HashSet<>();

  /**
   * @param text of the article, for the names as they are written
   */
  NameVariants(String text, List<NamedMention> mentions) {
    for (NamedMention mention : mentions) {
      Referent referent = mention.referent();
      String name = referent.name();
      add(mention.words(text), referent);
      add(name, referent);
      if (name.indexOf(' ') > 0) {
        add(name.substring(0, name.indexOf(' ')), referent);
        add(name.substring(name.lastIndexOf(' ') + 1), referent);
      }
    }
  }

  private void add(String form, Referent referent) {
    Referent other = byForm.get(form);
    if (shared.contains(form) || (other != null && !other.key().equals(referent.key()))) {
      shared.add(form);
      byForm.remove(form);
    } else {
      byForm.put(form, referent);
      if (form.length() >= SHORTEST) {
        byCapitals.putIfAbsent(form.toUpperCase(Locale.ROOT), referent);
      }
    }
  }

  /** The one referent whose name has the form. */
  Optional<Referent> of(String form) {
    return Optional.ofNullable(byForm.get(form))
        .or(() -> Optional.ofNullable(byCapitals.get(form)));
  }
}
