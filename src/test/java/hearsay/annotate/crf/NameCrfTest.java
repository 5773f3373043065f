package hearsay.annotate.crf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CRFCliqueTree;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.sequences.ObjectBankWrapper;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NameCrfTest {
  private static final NameCrf CRF = NameCrf.load();
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
    double[][] marginals = CRF.reader().marginals(List.of("Kupol", "of", "Izhevsk", "sold", "it"));

    assertThat(marginals).hasNumberOfRows(5);
    for (double[] word : marginals) {
      assertThat(word).hasSize(4);
      assertThat(word[0] + word[1] + word[2] + word[3]).isCloseTo(1, within(1e-9));
    }
  }

  @Test
  void the_corpus_is_read_as_corenlp_reads_it() throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.walk(Path.of("corpus"))) {
      files = found.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    assertThat(files).isNotEmpty();
    NameCrf.Reader reader = CRF.reader();
    for (Path file : files) {
      for (String line : Files.readAllLines(file)) {
        List<String> words =
            PTBTokenizer.newPTBTokenizer(new StringReader(line)).tokenize().stream()
                .map(word -> word.word())
                .toList();
        assertReadAlike(words, reader);
      }
    }
  }

  @Test
  void odd_words_in_any_order_are_read_as_corenlp_reads_them() {
    List<String> odd =
        List.of(
            "a",
            "A",
            "I",
            "of",
            "the",
            "The",
            "-",
            "--",
            "...",
            ",",
            ".",
            "|",
            "#",
            "<",
            ">",
            "''",
            "colour",
            "Organisation",
            "organisations",
            "McDonald",
            "O'Neill",
            "U.S.",
            "u.s.",
            "IBM",
            "eBay",
            "x2",
            "B-52",
            "1984",
            "3.14",
            "12th",
            "Chinese-made",
            "NATO-led",
            "naïve",
            "Ł",
            "Čapek",
            "Куpol",
            "北京",
            "😀",
            "ǅ",
            "ß",
            "ﬁ",
            "null",
            "O",
            "Kupol",
            "Bank",
            "Bank",
            "verylongwordthatgoesonandonandon",
            "-LRB-",
            "-RRB-",
            "$",
            "%",
            "Mr.",
            "said",
            "Smith");
    Random chance = new Random(7);
    NameCrf.Reader reader = CRF.reader();
    for (int i = 0; i < 500; i++) {
      int length = 1 + chance.nextInt(30);
      assertReadAlike(
          Stream.generate(() -> odd.get(chance.nextInt(odd.size()))).limit(length).toList(),
          reader);
    }
  }

  private static void assertReadAlike(List<String> words, NameCrf.Reader reader) {
    if (words.isEmpty()) {
      return;
    }
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
    double[][] found = reader.marginals(words);
    for (int i = 0; i < words.size(); i++) {
      for (String label : List.of("O", "ORGANIZATION", "PERSON", "LOCATION")) {
        assertThat(found[i][CRF.label(label)])
            .as("%s at %s of %s", label, i, words)
            .isCloseTo(wanted.prob(i, CORENLP.classIndex.indexOf(label)), within(1e-6));
      }
    }
  }
}
