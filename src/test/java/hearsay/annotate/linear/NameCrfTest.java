package hearsay.annotate.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CRFCliqueTree;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.sequences.ObjectBankWrapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NameCrfTest {
  private static final NameCrf CRF = NameCrf.load(WordClusters.load());
  private static final CRFClassifier<CoreLabel> CORENLP = coreNlp();

  private static CRFClassifier<CoreLabel> coreNlp() {
    Properties properties = new Properties();
    // It would remember words in lower case from one sentence to the next.
    properties.setProperty("maxAdditionalKnownLCWords", "0");
    try {
      return CRFClassifier.getClassifier(
          "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz", properties);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void the_probabilities_of_a_words_labels_add_up_to_one() {
    double[][] marginals = CRF.marginals(List.of("Kupol", "of", "Izhevsk", "sold", "it"));

    assertThat(marginals).hasNumberOfRows(5);
    for (double[] word : marginals) {
      assertThat(word).hasSize(4);
      assertThat(word[0] + word[1] + word[2] + word[3]).isCloseTo(1, within(1e-9));
    }
  }

  @Test
  void the_corpus_is_read_as_corenlp_reads_it() throws IOException {
    for (List<String> words : Sentences.ofCorpus()) {
      assertReadAlike(words);
    }
  }

  @Test
  void odd_words_in_any_order_are_read_as_corenlp_reads_them() {
    for (List<String> words : Sentences.odd(500)) {
      assertReadAlike(words);
    }
  }

  private static void assertReadAlike(List<String> words) {
    List<CoreLabel> labels =
        words.stream()
            .map(
                word -> {
                  CoreLabel label = new CoreLabel();
                  label.setWord(word);
                  return label;
                })
            .toList();
    new ObjectBankWrapper<CoreLabel>(CORENLP.flags, null, CORENLP.getKnownLCWords())
        .processDocument(labels);
    CRFCliqueTree<String> wanted = CORENLP.getCliqueTree(CORENLP.documentToDataAndLabels(labels));
    double[][] found = CRF.marginals(words);
    for (int i = 0; i < words.size(); i++) {
      for (String label : List.of("O", "ORGANIZATION", "PERSON", "LOCATION")) {
        assertThat(found[i][CRF.label(label)])
            .as("%s at %s of %s", label, i, words)
            .isCloseTo(wanted.prob(i, CORENLP.classIndex.indexOf(label)), within(1e-6));
      }
    }
  }
}
