package hearsay.annotate.crf;

import edu.stanford.nlp.ie.NERFeatureFactory;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.Index;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Writes CoreNLP's model as {@link NameCrf} reads it; run by the build. CoreNLP keeps the
 * parameters in fields that are not public.
 */
final class CoreNlpConverter {
  private static final String MODEL =
      "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

  private final CRFClassifier<CoreLabel> classifier;

  private CoreNlpConverter(CRFClassifier<CoreLabel> classifier) {
    this.classifier = classifier;
  }

  /**
   * @param args the file to write
   */
  public static void main(String[] args) throws IOException, ReflectiveOperationException {
    new CoreNlpConverter(CRFClassifier.getClassifier(MODEL, new Properties()))
        .write(Path.of(args[0]));
  }

  private void write(Path file) throws IOException, ReflectiveOperationException {
    List<String> labels = new ArrayList<>();
    classifier.classIndex.forEach(labels::add);
    Index<?> names = field(CRFClassifier.class, "featureIndex", classifier, Index.class);
    float[][] learned = field(CRFClassifier.class, "weights", classifier, float[][].class);
    int[] pairs = pairs(labels.size());
    int total = 0;
    for (float[] weights : learned) {
      total += weights.length;
    }
    long[] keys = new long[learned.length];
    int[] offsets = new int[learned.length];
    float[] weights = new float[total];
    int offset = 0;
    for (int i = 0; i < learned.length; i++) {
      keys[i] = hash((String) names.get(i));
      offsets[i] = offset;
      boolean single = learned[i].length == labels.size();
      for (int k = 0; k < learned[i].length; k++) {
        weights[offset + (single ? k : pairs[k])] = learned[i][k];
      }
      offset += learned[i].length;
    }
    // (the clusters and the words in lower case follow)
    ByteBuffer out = ByteBuffer.allocate(64 << 20);
    CrfParameters.write(labels, out);
    HashTable.write(keys, offsets, out);
    out.putInt(weights.length);
    for (float weight : weights) {
      out.putFloat(weight);
    }
    writeClusters(out);
    writeLowerCaseWords(out);
    Files.createDirectories(file.toAbsolutePath().getParent());
    byte[] bytes = new byte[out.position()];
    out.flip().get(bytes);
    Files.write(file, bytes);
  }

  /** Where the weight of each of CoreNLP's pairs of labels belongs. */
  private int[] pairs(int labels) throws ReflectiveOperationException {
    List<?> indices = field(CRFClassifier.class, "labelIndices", classifier, List.class);
    Index<?> ofPairs = (Index<?>) indices.get(1);
    int[] places = new int[ofPairs.size()];
    for (int k = 0; k < places.length; k++) {
      int[] pair = ((CRFLabel) ofPairs.get(k)).getLabel();
      places[k] = pair[0] * labels + pair[1];
    }
    return places;
  }

  /** CoreNLP puts behind a feature's name, after a bar, what it is a feature of. */
  private static long hash(String feature) {
    int bar = feature.lastIndexOf('|');
    String kind = feature.substring(bar + 1);
    long begun = kind.equals("C") ? SentenceFeatures.OF_WORD : SentenceFeatures.OF_PAIR;
    return FeatureHash.add(begun, feature, 0, bar);
  }

  private void writeClusters(ByteBuffer out) throws ReflectiveOperationException {
    Map<?, ?> lexicon =
        field(NERFeatureFactory.class, "lexicon", classifier.featureFactories.get(0), Map.class);
    TreeMap<String, String> clusters = new TreeMap<>();
    lexicon.forEach((word, cluster) -> clusters.put((String) word, (String) cluster));
    List<String> names = new ArrayList<>(new TreeSet<>(clusters.values()));
    int[] numbers = clusters.values().stream().mapToInt(names::indexOf).toArray();
    HashTable.write(hashes(clusters.keySet()), numbers, out);
    CrfParameters.write(names, out);
  }

  private void writeLowerCaseWords(ByteBuffer out) {
    Set<String> words = new TreeSet<>(classifier.getKnownLCWords());
    HashTable.write(hashes(words), new int[words.size()], out);
  }

  private static long[] hashes(Set<String> words) {
    return words.stream().mapToLong(FeatureHash::of).toArray();
  }

  private static <T> T field(Class<?> owner, String name, Object object, Class<T> type)
      throws ReflectiveOperationException {
    Field field = owner.getDeclaredField(name);
    field.setAccessible(true);
    return type.cast(field.get(object));
  }
}
