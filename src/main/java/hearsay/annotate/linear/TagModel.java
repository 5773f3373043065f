package hearsay.annotate.linear;

import java.util.ArrayList;
import java.util.List;

/**
 * The parts of speech of a sentence's words: the best sequence of tags of a Markov model in which
 * each tag hangs on the words and on the two tags before it. May be called from any thread.
 */
public final class TagModel {
  /** The word that the model sees after the last one. */
  private static final String END = ".$.";

  private final TagParameters parameters;
  private final WordClusters clusters;
  private final TaggedForm nothing;
  private final TaggedForm end;
  private final Cache<String, TaggedForm> known = new Cache<>();

  /** What two tags before a word speak for, as {@link TagContexts} takes it. */
  private final double[][] ofTags;

  private TagModel(TagParameters parameters, WordClusters clusters) {
    this.parameters = parameters;
    this.clusters = clusters;
    nothing = TaggedForm.spelled(TagFeatures.NOTHING, parameters, clusters);
    end = TaggedForm.spelled(END, parameters, clusters);
    ofTags = ofTags(parameters);
  }

  /** The model that the program ships: CoreNLP's {@code english-left3words-distsim}. */
  public static TagModel load(WordClusters clusters) {
    return new TagModel(TagParameters.load(), clusters);
  }

  private static double[][] ofTags(TagParameters parameters) {
    List<String> tags = new ArrayList<>();
    tags.add(TagFeatures.NOTHING);
    tags.addAll(parameters.tags());
    double[][] sums = new double[tags.size() * tags.size()][parameters.tags().size()];
    for (int i = 0; i < sums.length; i++) {
      String second = tags.get(i % tags.size());
      String both = tags.get(i / tags.size()) + '!' + second;
      parameters.add(TagFeatures.TWO_TAGS, both, sums[i]);
      parameters.add(TagFeatures.TAG_BEFORE, second, sums[i]);
    }
    return sums;
  }

  /**
   * Of each word its Penn Treebank tag.
   *
   * @param words of a sentence, as CoreNLP spells them
   */
  public List<String> tags(List<String> words) {
    List<TaggedForm> sentence = new ArrayList<>(words.size() + 1);
    for (String word : words) {
      sentence.add(known.get(word, text -> TaggedForm.of(text, parameters, clusters)));
    }
    sentence.add(end);
    int[] best = new TagSearch(sentence, scorer(sentence)).best();
    List<String> tags = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      tags.add(parameters.tags().get(best[i]));
    }
    return tags;
  }

  private TagSearch.Scorer scorer(List<TaggedForm> sentence) {
    TagFeatures features = new TagFeatures(sentence, nothing, parameters);
    TagContexts contexts = new TagContexts(ofTags);
    return i -> contexts.of(features.ofWords(i));
  }
}
