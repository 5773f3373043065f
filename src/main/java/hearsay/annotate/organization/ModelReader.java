package hearsay.annotate.organization;

import java.util.List;

/** Reads what the name model thinks of a mention. */
final class ModelReader {
  private ModelReader() {}

  static void read(
      Passage passage, List<WordRange> modelRanges, Candidate mention, MentionValues values) {
    List<NameWord> words = passage.words().subList(mention.from(), mention.to());
    values.set(MentionFeature.MODEL_ORGANIZATION, mean(words, NameClass.ORGANIZATION));
    values.set(MentionFeature.MODEL_PERSON, mean(words, NameClass.PERSON));
    values.set(MentionFeature.MODEL_PLACE, mean(words, NameClass.PLACE));
    double weakest = words.stream().mapToDouble(NameWord::organization).min().orElse(0);
    double strongest = words.stream().mapToDouble(NameWord::organization).max().orElse(0);
    values.set(MentionFeature.MODEL_WEAKEST, LogOdds.of(weakest));
    values.set(MentionFeature.MODEL_STRONGEST, LogOdds.of(strongest));
    values.set(
        MentionFeature.MODEL_BEYOND,
        Math.max(probability(passage, mention.from() - 1), probability(passage, mention.to())));
    WordRange range = new WordRange(mention.from(), mention.to());
    values.mark(MentionFeature.MODEL_SPAN, modelRanges.contains(range));
  }

  private static double mean(List<NameWord> words, NameClass of) {
    return LogOdds.of(words.stream().mapToDouble(of::of).average().orElse(0));
  }

  private static double probability(Passage passage, int at) {
    String word = passage.text(at);
    boolean outside = word.isEmpty() || Letters.article(word) || Letters.possessive(word);
    return outside ? 0 : passage.words().get(at).organization();
  }
}
