package hearsay.annotate.organization;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads what an article's longer names, short forms and abbreviations tell of one another. */
final class VariantReader {
  /** Less than any log odds: of no name at all. */
  private static final double NONE = -6;

  private static final int MOST = 5;
  private static final Set<String> HYPHENS = FunctionWords.of("hyphens");

  /** A word that more names have ties none of them; looking at them all would take too long. */
  private static final int MOST_OF_A_WORD = 100;

  private final FormReader forms;
  private final Map<String, Set<Name>> byWord = new HashMap<>();
  private final Map<String, Set<Name>> byInitials = new HashMap<>();
  private final Map<String, Set<Name>> byAbbreviation = new HashMap<>();

  VariantReader(Collection<Name> names, FormReader forms) {
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

  void read(Name name, FeatureVector features) {
    readLonger(name, features);
    readShorter(name, features);
    readWrittenOut(name, features);
  }

  private void readLonger(Name name, FeatureVector features) {
    List<Name> longer = new ArrayList<>();
    for (Name other : withWord(name.words().get(0))) {
      if (name.isPartOf(other)) {
        longer.add(other);
      }
    }
    features.set(Features.LONGER_ORGANIZATION, most(longer, MentionFeature.MODEL_ORGANIZATION));
    features.set(Features.LONGER_PERSON, most(longer, MentionFeature.MODEL_PERSON));
    features.set(Features.LONGER_BODY, longer.stream().anyMatch(this::hasBody));
    features.set(Features.LONGER_GIVEN, longer.stream().anyMatch(other -> isSurname(name, other)));
    features.set(Features.LONGER_COUNT, Math.min(MOST, longer.size()));
    features.set(Features.LONGER_DEFINED, longer.stream().anyMatch(VariantReader::isDefined));
    longer.stream()
        .filter(other -> isPlainPartOf(name, other))
        .forEach(other -> setListed(Features.LONGER_LISTED, other, features));
  }

  private void readShorter(Name name, FeatureVector features) {
    Set<Name> shorter = new LinkedHashSet<>();
    for (String word : name.words()) {
      for (Name other : withWord(word)) {
        if (other.isPartOf(name)) {
          shorter.add(other);
        }
      }
    }
    features.set(Features.SHORTER_ORGANIZATION, most(shorter, MentionFeature.MODEL_ORGANIZATION));
    int often = shorter.stream().mapToInt(other -> other.mentions().size()).max().orElse(0);
    features.set(Features.SHORTER_COUNT, Math.min(MOST, often));
    features.set(Features.SHORTER_DEFINED, shorter.stream().anyMatch(VariantReader::isDefined));
    shorter.stream()
        .filter(other -> isPlainPartOf(other, name))
        .forEach(other -> setListed(Features.SHORTER_LISTED, other, features));
  }

  private void readWrittenOut(Name name, FeatureVector features) {
    Set<Name> written = new LinkedHashSet<>(byAbbreviation.getOrDefault(name.key(), Set.of()));
    if (Letters.acronym(name.key())) {
      written.addAll(byInitials.getOrDefault(name.key().replace(".", ""), Set.of()));
    }
    features.set(
        Features.WRITTEN_OUT_ORGANIZATION, most(written, MentionFeature.MODEL_ORGANIZATION));
    features.set(Features.WRITTEN_OUT_BODY, written.stream().anyMatch(this::hasBody));
    features.set(Features.WRITTEN_OUT_THERE, !written.isEmpty());
    features.set(Features.ABBREVIATED, !name.abbreviations().isEmpty());
  }

  /** Not "Acme" in "Acme's Plan" or "Acme-led": what is listed of one says nothing of the other. */
  private static boolean isPlainPartOf(Name part, Name whole) {
    int size = part.words().size();
    boolean first = whole.key().startsWith(part.key() + " ");
    String beside = whole.words().get(first ? size : whole.words().size() - size - 1);
    return !HYPHENS.contains(beside) && !(first && Letters.possessive(beside));
  }

  private static void setListed(Map<Gazetteer, Feature> family, Name name, FeatureVector features) {
    for (Gazetteer gazetteer : name.gazetteers()) {
      features.set(Features.of(family, gazetteer), true);
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
    return name.most(MentionFeature.IS_ORGANIZATION) > 0;
  }

  private static double most(Collection<Name> names, MentionFeature feature) {
    return names.stream().mapToDouble(name -> name.most(feature)).max().orElse(NONE);
  }
}
