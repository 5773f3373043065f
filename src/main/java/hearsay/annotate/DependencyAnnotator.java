package hearsay.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the basic Universal Dependencies of a tagged sentence. Thread-safe. */
final class DependencyAnnotator {
  /** Longer sentences are lists or noise; they stay without dependencies. */
  static final int LONGEST_SENTENCE = 150;

  private static final String MODEL = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

  private final DependencyParser parser = DependencyParser.loadFromModelFile(MODEL);

  /** One for each token, in token order; empty where the sentence is too long. */
  List<Dependency> dependencies(Words sentence) {
    List<CoreLabel> labels = sentence.labels();
    if (labels.size() > LONGEST_SENTENCE) {
      return List.of();
    }
    List<Dependency> dependencies = new ArrayList<>(labels.size());
    for (TypedDependency arc : parser.predict(labels).typedDependencies()) {
      dependencies.add(
          new Dependency(arc.gov().index() - 1, arc.dep().index() - 1, arc.reln().toString()));
    }
    dependencies.sort(Comparator.comparingInt(Dependency::dependent));
    return dependencies;
  }
}
