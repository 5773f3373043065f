package hearsay.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import hearsay.annotate.linear.TagModel;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Adds to each word its Penn Treebank tag and its lemma. Thread-safe. */
final class PartOfSpeechTagger {
  private final TagModel model;

  PartOfSpeechTagger(TagModel model) {
    this.model = model;
  }

  void tag(List<Words> sentences) {
    TagModel.Reader reader = model.reader();
    Lemmas lemmas = new Lemmas();
    for (Words sentence : sentences) {
      List<CoreLabel> labels = sentence.labels();
      List<String> tags = reader.tags(labels.stream().map(CoreLabel::word).toList());
      for (int i = 0; i < tags.size(); i++) {
        CoreLabel label = labels.get(i);
        label.setTag(tags.get(i));
        label.setLemma(lemmas.of(label.word(), tags.get(i)));
      }
    }
  }

  /** Remembers lemmas. For one thread, as the lexer is that makes them. */
  private static final class Lemmas {
    private record Key(String word, String tag) {}

    private final Morphology morphology = new Morphology();
    private final Map<Key, String> known = new HashMap<>();

    String of(String word, String tag) {
      return known.computeIfAbsent(new Key(word, tag), this::made);
    }

    private String made(Key key) {
      String lemma = morphology.lemma(key.word(), key.tag());
      return (lemma.isEmpty() ? key.word() : lemma).toLowerCase(Locale.ROOT);
    }
  }
}
