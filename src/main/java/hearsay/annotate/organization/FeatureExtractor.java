package hearsay.annotate.organization;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** From the candidates of an article to the features of each. */
final class FeatureExtractor {
  private static final int MOST_MENTIONS = 5;
  private static final int SUBJECT_BEFORE = 2;

  private final WordKinds kinds;
  private final Gazetteers gazetteers;
  private final MentionReader mentions;
  private final FormReader forms;

  FeatureExtractor(WordKinds kinds, Gazetteers gazetteers) {
    this.kinds = kinds;
    this.gazetteers = gazetteers;
    this.mentions = new MentionReader(kinds);
    this.forms = new FormReader(kinds);
  }

  /** One for each candidate, in their order. */
  List<FeatureVector> read(List<Passage> passages, List<Candidate> candidates) {
    List<MentionValues> values = values(passages, candidates);
    Map<String, Name> names = names(passages, candidates, values);
    ArticleStatistics article = new ArticleStatistics(passages, kinds);
    VariantReader variants = new VariantReader(names.values(), forms);
    Map<String, FeatureVector> shared = new LinkedHashMap<>();
    names.forEach((key, name) -> shared.put(key, shared(name, article, variants)));
    List<FeatureVector> result = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      FeatureVector features =
          new FeatureVector(Objects.requireNonNull(shared.get(candidates.get(i).key())));
      MentionValues here = values.get(i);
      Features.HERE.forEach((of, feature) -> features.set(feature, here.get(of)));
      result.add(features);
    }
    Enumerations enumerations = new Enumerations(passages, candidates, result);
    for (int i = 0; i < candidates.size(); i++) {
      enumerations.read(i, result.get(i));
    }
    return result;
  }

  private List<MentionValues> values(List<Passage> passages, List<Candidate> candidates) {
    List<List<WordRange>> sequences = passages.stream().map(CapitalizedSequences::of).toList();
    List<List<WordRange>> modelRanges =
        passages.stream().map(CandidateFinder::modelRanges).toList();
    return candidates.stream()
        .map(
            candidate ->
                mentions.read(
                    passages.get(candidate.sentence()),
                    sequences.get(candidate.sentence()),
                    modelRanges.get(candidate.sentence()),
                    candidate))
        .toList();
  }

  private Map<String, Name> names(
      List<Passage> passages, List<Candidate> candidates, List<MentionValues> values) {
    Map<String, List<Integer>> byKey = new LinkedHashMap<>();
    for (int i = 0; i < candidates.size(); i++) {
      byKey.computeIfAbsent(candidates.get(i).key(), key -> new ArrayList<>()).add(i);
    }
    Map<String, Name> names = new LinkedHashMap<>();
    byKey.forEach(
        (key, indexes) -> {
          List<Candidate> all = indexes.stream().map(candidates::get).toList();
          Candidate first = all.get(0);
          names.put(
              key,
              new Name(
                  key,
                  passages.get(first.sentence()).texts().subList(first.from(), first.to()),
                  indexes.stream().map(values::get).toList(),
                  gazetteers.of(key),
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

  /** What is known of a name, whichever mention is looked at. */
  private FeatureVector shared(Name name, ArticleStatistics article, VariantReader variants) {
    FeatureVector features = new FeatureVector();
    Features.MEAN.forEach((of, feature) -> features.set(feature, name.mean(of)));
    Features.MOST.forEach((of, feature) -> features.set(feature, name.most(of)));
    int count = name.mentions().size();
    features.set(Features.NAME_MENTIONS, Math.min(MOST_MENTIONS, count));
    features.set(Features.NAME_LOG_MENTIONS, Math.log(count));
    forms.read(name, article, features);
    article.read(name.words(), features);
    variants.read(name, features);
    features.set(Features.NAME_SUBJECT, name.subject());
    for (WordKind noun : WordKinds.NOUNS) {
      double anaphors = Math.min(MOST_MENTIONS, article.anaphors(noun));
      features.set(Features.of(Features.ARTICLE_ANAPHORS, noun), anaphors);
      features.set(Features.of(Features.NAME_SUBJECT_OF, noun), name.subject() ? anaphors : 0);
    }
    return features;
  }
}
