package hearsay.annotate.organization;

import hearsay.annotate.organization.CapitalRuns.Run;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** From the candidates of an article to the features of each. */
final class NameReader {
  private static final int MOST_MENTIONS = 5;
  private static final int SUBJECT_BEFORE = 2;

  private final WordKinds kinds;
  private final NameLists lists;
  private final ClueReader clueReader;
  private final FormReader forms;

  NameReader(WordKinds kinds, NameLists lists) {
    this.kinds = kinds;
    this.lists = lists;
    this.clueReader = new ClueReader(kinds);
    this.forms = new FormReader(kinds);
  }

  /** One for each candidate, in their order. */
  List<Features> read(List<Passage> passages, List<Candidate> candidates) {
    List<Map<Clue, Double>> clues = clues(passages, candidates);
    Map<String, Name> names = names(passages, candidates, clues);
    ArticleWords article = new ArticleWords(passages, kinds);
    Kinship kinship = new Kinship(names.values(), forms);
    Map<String, Features> shared = new LinkedHashMap<>();
    names.forEach((key, name) -> shared.put(key, shared(name, article, kinship)));
    List<Features> result = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      Features features =
          new Features(shared.getOrDefault(candidates.get(i).key(), new Features()));
      clues.get(i).forEach((clue, value) -> features.set(clue.here, value));
      result.add(features);
    }
    Enumerations enumerations = new Enumerations(passages, candidates, result);
    for (int i = 0; i < candidates.size(); i++) {
      enumerations.read(i, result.get(i));
    }
    return result;
  }

  private List<Map<Clue, Double>> clues(List<Passage> passages, List<Candidate> candidates) {
    List<List<Run>> runs = passages.stream().map(CapitalRuns::of).toList();
    List<List<Run>> modelRuns = passages.stream().map(CandidateFinder::modelRuns).toList();
    return candidates.stream()
        .map(
            candidate ->
                clueReader.read(
                    passages.get(candidate.sentence()),
                    runs.get(candidate.sentence()),
                    modelRuns.get(candidate.sentence()),
                    candidate))
        .toList();
  }

  private Map<String, Name> names(
      List<Passage> passages, List<Candidate> candidates, List<Map<Clue, Double>> clues) {
    Map<String, List<Integer>> mentions = new LinkedHashMap<>();
    for (int i = 0; i < candidates.size(); i++) {
      mentions.computeIfAbsent(candidates.get(i).key(), key -> new ArrayList<>()).add(i);
    }
    Map<String, Name> names = new LinkedHashMap<>();
    mentions.forEach(
        (key, indexes) -> {
          List<Candidate> all = indexes.stream().map(candidates::get).toList();
          Candidate first = all.get(0);
          names.put(
              key,
              new Name(
                  key,
                  passages.get(first.sentence()).texts().subList(first.from(), first.to()),
                  indexes.stream().map(clues::get).toList(),
                  lists.of(key),
                  all.stream()
                      .map(one -> abbreviation(passages, one))
                      .filter(a -> !a.isEmpty())
                      .toList(),
                  first.sentence() == 0 && first.from() <= SUBJECT_BEFORE));
        });
    return names;
  }

  private static String abbreviation(List<Passage> passages, Candidate candidate) {
    Passage passage = passages.get(candidate.sentence());
    String next = passage.text(candidate.to() + 1);
    boolean bracket = Letters.openingBracket(passage.text(candidate.to()));
    return bracket && Letters.acronym(next) ? next : "";
  }

  private Features shared(Name name, ArticleWords article, Kinship kinship) {
    Features features = new Features();
    for (Clue clue : Clue.values()) {
      features.set(clue.mean, name.mean(clue));
      features.set(clue.most, name.most(clue));
    }
    int mentions = name.clues().size();
    features.set("name.mentions", Math.min(MOST_MENTIONS, mentions));
    features.set("name.log_mentions", Math.log(mentions));
    forms.read(name, article, features);
    article.read(name.words(), features);
    kinship.read(name, features);
    features.set("name.subject", name.subject());
    String[] nouns = {"organization", "person", "place", "work"};
    for (int noun = 0; noun < nouns.length; noun++) {
      double anaphors = Math.min(MOST_MENTIONS, article.anaphors(noun));
      features.set("article." + nouns[noun] + "_anaphors", anaphors);
      features.set("name.subject_of_" + nouns[noun] + "s", name.subject() ? anaphors : 0);
    }
    return features;
  }
}
