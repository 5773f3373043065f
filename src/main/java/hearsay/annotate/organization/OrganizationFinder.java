package hearsay.annotate.organization;

import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Decides which of an article's names are organizations. What may be a name is looked at in all its
 * mentions at once: what the name model thinks of it, its own words ("Ministry", "GmbH"), the words
 * around it ("the band X", "X is a company"), and longer names, short forms and abbreviations of
 * it. A logistic regression weighs these, trained by {@code src/train/organizations}. Immutable,
 * for any thread.
 */
public final class OrganizationFinder {
  private final CandidateFinder candidateFinder;
  private final NameReader reader;
  private final Judge judge = new Judge();

  public OrganizationFinder() {
    WordKinds kinds = new WordKinds();
    NameLists lists = new NameLists();
    this.candidateFinder = new CandidateFinder(kinds);
    this.reader = new NameReader(kinds, lists);
  }

  /**
   * The mentions of organizations in an article.
   *
   * @param sentences of one article, in text order
   * @return spans of mentions, in text order, without leading articles; they do not overlap
   */
  public List<Span> find(List<List<NameWord>> sentences) {
    List<Passage> passages = passages(sentences);
    Map<Integer, List<Selection.Judged>> bySentence = new TreeMap<>();
    for (Scored scored : read(passages)) {
      bySentence
          .computeIfAbsent(scored.candidate().sentence(), key -> new ArrayList<>())
          .add(new Selection.Judged(scored.candidate(), judge.probability(scored.features())));
    }
    List<Span> spans = new ArrayList<>();
    bySentence.forEach(
        (sentence, judged) ->
            Selection.best(judged).forEach(one -> spans.add(span(passages.get(sentence), one))));
    return spans;
  }

  /** Something that may be a name, and its features. */
  record Scored(Candidate candidate, Features features) {}

  private List<Scored> read(List<Passage> passages) {
    List<Candidate> candidates = candidateFinder.find(passages);
    List<Features> features = reader.read(passages, candidates);
    List<Scored> scored = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      scored.add(new Scored(candidates.get(i), features.get(i)));
    }
    return scored;
  }

  /** What training learns from: each candidate's span and features. */
  public List<Map.Entry<Span, Map<String, Double>>> features(List<List<NameWord>> sentences) {
    List<Passage> passages = passages(sentences);
    return read(passages).stream()
        .map(
            scored ->
                Map.entry(
                    span(passages.get(scored.candidate().sentence()), scored.candidate()),
                    scored.features().values()))
        .toList();
  }

  private static List<Passage> passages(List<List<NameWord>> sentences) {
    List<Passage> passages = new ArrayList<>();
    for (List<NameWord> sentence : sentences) {
      passages.add(Passage.of(passages.size(), sentence));
    }
    return passages;
  }

  private static Span span(Passage passage, Candidate candidate) {
    return passage
        .words()
        .get(candidate.from())
        .span()
        .cover(passage.words().get(candidate.to() - 1).span());
  }
}
