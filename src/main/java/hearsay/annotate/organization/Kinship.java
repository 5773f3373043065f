package hearsay.annotate.organization;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads what an article's longer names, short forms and abbreviations tell of one another. */
final class Kinship {
  private static final double NONE = -6;
  private static final int MOST = 5;
  private static final Set<String> HYPHENS = Set.of("-", "–", "/", "!");

  /** A word that more names have ties none of them; looking at them all would take too long. */
  private static final int MOST_OF_A_WORD = 100;

  private final FormReader forms;
  private final Map<String, Set<Name>> byWord = new HashMap<>();
  private final Map<String, Set<Name>> byInitials = new HashMap<>();
  private final Map<String, Set<Name>> byAbbreviation = new HashMap<>();

  Kinship(Collection<Name> names, FormReader forms) {
    this.forms = forms;
    for (Name name : names) {
      name.words().forEach(word -> add(byWord, word, name));
      name.initials().ifPresent(initials -> add(byInitials, initials, name));
      name.abbreviations().forEach(abbreviation -> add(byAbbreviation, abbreviation, name));
    }
  }

  private static void add(Map<String, Set<Name>> index, String key, Name name) {
    index.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(name);
  }

  void read(Name name, Features features) {
    List<Name> longer = new ArrayList<>();
    for (Name other : withWord(name.words().get(0))) {
      if (name.isPartOf(other)) {
        longer.add(other);
      }
    }
    features.set("longer.organization", strongest(longer, Clue.MODEL_ORGANIZATION));
    features.set("longer.person", strongest(longer, Clue.MODEL_PERSON));
    features.set("longer.body", longer.stream().anyMatch(this::hasBody));
    features.set("longer.given", longer.stream().anyMatch(other -> isSurname(name, other)));
    features.set("longer.count", Math.min(MOST, longer.size()));
    features.set("longer.defined", longer.stream().anyMatch(Kinship::isDefined));

    Set<Name> shorter = new LinkedHashSet<>();
    for (String word : name.words()) {
      for (Name other : withWord(word)) {
        if (other.isPartOf(name)) {
          shorter.add(other);
        }
      }
    }
    features.set("shorter.organization", strongest(shorter, Clue.MODEL_ORGANIZATION));
    int often = shorter.stream().mapToInt(other -> other.clues().size()).max().orElse(0);
    features.set("shorter.count", Math.min(MOST, often));
    features.set("shorter.defined", shorter.stream().anyMatch(Kinship::isDefined));
    longer.stream()
        .filter(other -> isPlainPartOf(name, other))
        .forEach(other -> setListed("longer", other, features));
    shorter.stream()
        .filter(other -> isPlainPartOf(other, name))
        .forEach(other -> setListed("shorter", other, features));

    Set<Name> written = new LinkedHashSet<>(byAbbreviation.getOrDefault(name.key(), Set.of()));
    if (Letters.acronym(name.key())) {
      written.addAll(byInitials.getOrDefault(name.key().replace(".", ""), Set.of()));
    }
    features.set("written_out.organization", strongest(written, Clue.MODEL_ORGANIZATION));
    features.set("written_out.body", written.stream().anyMatch(this::hasBody));
    features.set("written_out.there", !written.isEmpty());
    features.set("abbreviated", !name.abbreviations().isEmpty());
  }

  /** Not "Acme" in "Acme's Plan" or "Acme-led": what is listed of one says nothing of the other. */
  private static boolean isPlainPartOf(Name part, Name whole) {
    int size = part.words().size();
    boolean first = whole.key().startsWith(part.key() + " ");
    String beside = whole.words().get(first ? size : whole.words().size() - size - 1);
    return !HYPHENS.contains(beside) && !(first && Letters.possessive(beside));
  }

  private static void setListed(String which, Name name, Features features) {
    for (NameList list : name.lists()) {
      features.set(which + ".listed_" + list.key, true);
    }
  }

  /** "Poole" beside "Ann Poole". */
  private boolean isSurname(Name name, Name longer) {
    return longer.key().endsWith(" " + name.key()) && forms.beginsWithGivenName(longer.words());
  }

  private Set<Name> withWord(String word) {
    Set<Name> names = byWord.getOrDefault(word, Set.of());
    return names.size() > MOST_OF_A_WORD ? Set.of() : names;
  }

  private boolean hasBody(Name name) {
    return forms.hasBodyAsHead(name.words());
  }

  private static boolean isDefined(Name name) {
    return name.most(Clue.IS_ORGANIZATION) > 0;
  }

  private static double strongest(Collection<Name> names, Clue clue) {
    return names.stream().mapToDouble(name -> name.most(clue)).max().orElse(NONE);
  }
}
