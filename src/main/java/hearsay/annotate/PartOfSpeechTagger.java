package hearsay.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import hearsay.annotate.linear.Cache;
import hearsay.annotate.linear.TagModel;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Adds to each word its Penn Treebank tag and its lemma. Thread-safe. */
final class PartOfSpeechTagger {
  private record Key(String word, String tag) {
    // As a record has it, but Java links that at its first use, which a start feels.
    @Override
    public boolean equals(Object other) {
      return other instanceof Key that && word.equals(that.word) && tag.equals(that.tag);
    }

    @Override
    public int hashCode() {
      return 31 * word.hashCode() + tag.hashCode();
    }
  }

  /** Acronyms that the model takes for pronouns. */
  private static final Set<String> ACRONYMS = NameWords.LISTS.get("acronym-like-pronoun");

  private static final String PROPER_NOUN = "NNP";

  private final TagModel model;
  private final Cache<Key, String> lemmas = new Cache<>();

  PartOfSpeechTagger(TagModel model) {
    this.model = model;
  }

  void tag(List<Words> sentences) {
    // For one thread, as the lexer is that it has.
    Morphology morphology = new Morphology();
    for (Words sentence : sentences) {
      List<CoreLabel> labels = sentence.labels();
      List<String> tags = model.tags(labels.stream().map(CoreLabel::word).toList());
      for (int i = 0; i < tags.size(); i++) {
        CoreLabel label = labels.get(i);
        boolean acronym = ACRONYMS.contains(label.word()) && !isShouted(labels);
        Key key = new Key(label.word(), acronym ? PROPER_NOUN : tags.get(i));
        label.setTag(key.tag());
        label.setLemma(lemmas.get(key, word -> lemma(word, morphology)));
      }
    }
  }

  private static boolean isShouted(List<CoreLabel> labels) {
    return labels.stream().noneMatch(label -> Character.isLowerCase(label.word().codePointAt(0)));
  }

  private static String lemma(Key word, Morphology morphology) {
    String lemma = morphology.lemma(word.word(), word.tag());
    return (lemma.isEmpty() ? word.word() : lemma).toLowerCase(Locale.ROOT);
  }
}
