package hearsay.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.List;
import java.util.Locale;

/** Adds to each word its Penn Treebank tag and its lemma. Thread-safe. */
final class PartOfSpeechTagger {
  private static final String MODEL =
      "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";

  private final MaxentTagger tagger = new MaxentTagger(MODEL);

  void tag(List<Words> sentences) {
    // One for each call, since its lexer is not thread-safe.
    Morphology morphology = new Morphology();
    for (Words sentence : sentences) {
      tagger.tagCoreLabels(sentence.labels());
      for (CoreLabel label : sentence.labels()) {
        String lemma = morphology.lemma(label.word(), label.tag());
        label.setLemma((lemma.isEmpty() ? label.word() : lemma).toLowerCase(Locale.ROOT));
      }
    }
  }
}
