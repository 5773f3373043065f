package hearsay.annotate.linear;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TagModelTest {
  private static final TagModel MODEL = TagModel.load(WordClusters.load());
  private static final MaxentTagger CORENLP =
      new MaxentTagger("edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger");

  @Test
  void the_corpus_is_tagged_as_corenlp_tags_it() throws IOException {
    for (List<String> words : Sentences.ofCorpus()) {
      assertTaggedAlike(words);
    }
  }

  @Test
  void odd_words_in_any_order_are_tagged_as_corenlp_tags_them() {
    for (List<String> words : Sentences.odd(200)) {
      assertTaggedAlike(words);
    }
  }

  @Test
  void a_sentence_that_says_one_thing_over_and_over_is_tagged_as_corenlp_tags_it() {
    for (String unit : List.of("’s", "“ ‘ \"", "Qxv zzk", "according to Blorf")) {
      assertTaggedAlike(List.of((unit + " ").repeat(20).split(" ")));
    }
  }

  @Test
  void a_sentence_of_no_words_has_no_tags() {
    assertThat(MODEL.tags(List.of())).isEmpty();
  }

  private static void assertTaggedAlike(List<String> words) {
    List<String> wanted =
        CORENLP.tagSentence(words.stream().map(Word::new).toList()).stream()
            .map(TaggedWord::tag)
            .toList();
    assertThat(MODEL.tags(words)).as("%s", words).isEqualTo(wanted);
  }
}
