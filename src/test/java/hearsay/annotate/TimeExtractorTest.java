package hearsay.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.article.Article;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TimeExtractorTest {
  private static final PartOfSpeechTagger TAGGER = new PartOfSpeechTagger();

  @Test
  void forgets_the_direction_of_a_day_after_each_sentence() {
    // given
    TimeExtractor extractor = new TimeExtractor();
    String neutral = "Talks until Friday, in short.";
    List<FoundTime> before = find(extractor, neutral);

    // when
    List<FoundTime> ahead = find(extractor, "They will meet Friday.");

    // then
    assertThat(before).extracting(FoundTime::value).containsExactly("2015-02-20");
    assertThat(ahead).extracting(FoundTime::value).containsExactly("2015-02-27");
    assertThat(find(extractor, neutral)).extracting(FoundTime::value).containsExactly("2015-02-20");
  }

  private static List<FoundTime> find(TimeExtractor extractor, String text) {
    Words sentence = new Tokenizer().sentences(Article.of("a", text, null)).get(0);
    TAGGER.tag(List.of(sentence));
    return extractor.find(text, sentence, "2015-02-22");
  }
}
