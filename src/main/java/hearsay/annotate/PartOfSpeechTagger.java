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

  /** Nouns for persons that are adjectives, too, and what stands behind the noun alone. */
  private static final Set<String> PERSONS = NameWords.LISTS.get("person-or-adjective");

  private static final Set<String> ATTRIBUTES = NameWords.LISTS.get("attribute-behind-noun");

  private static final Set<String> JOINTS = Set.of("to", "with", "of");

  private static final String PROPER_NOUN = "NNP";
  private static final String NOUN = "NN";
  private static final String ADJECTIVE = "JJ";

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
        Key key = new Key(label.word(), acronym ? PROPER_NOUN : tag(labels, tags, i));
        label.setTag(key.tag());
        label.setLemma(lemmas.get(key, word -> lemma(word, morphology)));
      }
    }
  }

  /** Of "an official close to the talks", whom the model takes for two adjectives or two nouns. */
  private static String tag(List<CoreLabel> labels, List<String> tags, int at) {
    String tag = tags.get(at);
    boolean person = tag.equals(ADJECTIVE) && PERSONS.contains(labels.get(at).word());
    if (person && isAttribute(labels, at + 1)) {
      return NOUN;
    }
    boolean attribute = tag.equals(NOUN) && at > 0 && isAttribute(labels, at);
    return attribute
            && (tags.get(at - 1).startsWith(NOUN) || PERSONS.contains(labels.get(at - 1).word()))
        ? ADJECTIVE
        : tag;
  }

  private static boolean isAttribute(List<CoreLabel> labels, int at) {
    return at + 1 < labels.size()
        && ATTRIBUTES.contains(labels.get(at).word())
        && JOINTS.contains(labels.get(at + 1).word());
  }

  private static boolean isShouted(List<CoreLabel> labels) {
    return labels.stream().noneMatch(label -> Character.isLowerCase(label.word().codePointAt(0)));
  }

  private static String lemma(Key word, Morphology morphology) {
    String lemma = morphology.lemma(word.word(), word.tag());
    return (lemma.isEmpty() ? word.word() : lemma).toLowerCase(Locale.ROOT);
  }
}
