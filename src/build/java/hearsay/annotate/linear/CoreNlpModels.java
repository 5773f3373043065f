package hearsay.annotate.linear;

import edu.stanford.nlp.ie.NERFeatureFactory;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.maxent.iis.LambdaSolve;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.Index;
import hearsay.text.FeatureHash;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Writes CoreNLP's models as {@link NameCrf} and {@link TagModel} read them; run by the build.
 * CoreNLP keeps what it has learned in fields that are not public.
 */
final class CoreNlpModels {
  private static final String NAMES =
      "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";
  private static final String TAGS =
      "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";

  /** To be raised when the files change their form. */
  private static final String FORMAT = "2";

  private CoreNlpModels() {}

  /**
   * Does nothing where the files have been written before.
   *
   * @param args the folder to write to, and the version of CoreNLP
   */
  public static void main(String[] args) throws IOException, ReflectiveOperationException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    Path stamp = folder.resolve("models.version");
    String version = args[1] + " " + FORMAT + "\n";
    if (Files.exists(stamp) && Files.readString(stamp).equals(version)) {
      return;
    }
    write(folder);
    Files.writeString(stamp, version);
  }

  private static void write(Path folder) throws IOException, ReflectiveOperationException {
    CRFClassifier<?> names = CRFClassifier.getClassifier(NAMES, new Properties());
    MaxentTagger tagger = new MaxentTagger(TAGS);
    Map<?, ?> clusters =
        field(names.featureFactories.get(0), NERFeatureFactory.class, "lexicon", Map.class);
    if (!clusters.equals(new TagsOf(tagger).clusters())) {
      throw new IllegalStateException("the two models of CoreNLP have different clusters");
    }
    writeClusters(clusters, folder.resolve(WordClusters.FILE));
    new NamesOf(names).write(folder.resolve(NameParameters.FILE));
    new TagsOf(tagger).write(folder.resolve(TagParameters.FILE));
  }

  private static void writeClusters(Map<?, ?> lexicon, Path file) throws IOException {
    TreeMap<String, String> clusters = new TreeMap<>();
    lexicon.forEach((word, cluster) -> clusters.put((String) word, (String) cluster));
    List<String> names = new ArrayList<>(new TreeSet<>(clusters.values()));
    try (BinaryWriter out = new BinaryWriter(file)) {
      out.table(
          hashes(clusters.keySet()), clusters.values().stream().mapToInt(names::indexOf).toArray());
      out.texts(names);
    }
  }

  private static long[] hashes(Collection<String> texts) {
    return texts.stream().mapToLong(FeatureHash::of).toArray();
  }

  private static <T> T field(Object object, Class<?> owner, String name, Class<T> type)
      throws ReflectiveOperationException {
    Field field = owner.getDeclaredField(name);
    field.setAccessible(true);
    return type.cast(field.get(object));
  }

  private static <T> T field(Object object, String name, Class<T> type)
      throws ReflectiveOperationException {
    return field(object, object.getClass(), name, type);
  }

  /** The model of names. */
  private record NamesOf(CRFClassifier<?> classifier) {
    void write(Path file) throws IOException, ReflectiveOperationException {
      List<String> labels = new ArrayList<>();
      classifier.classIndex.forEach(labels::add);
      Index<?> features = field(classifier, "featureIndex", Index.class);
      float[][] learned = field(classifier, "weights", float[][].class);
      int[] pairs = pairs(labels.size());
      long[] keys = new long[learned.length];
      int[] offsets = new int[learned.length];
      int length = 0;
      for (int i = 0; i < learned.length; i++) {
        keys[i] = hash((String) features.get(i));
        offsets[i] = length;
        length += learned[i].length;
      }
      float[] weights = new float[length];
      for (int i = 0; i < learned.length; i++) {
        boolean ofPair = learned[i].length > labels.size();
        for (int k = 0; k < learned[i].length; k++) {
          weights[offsets[i] + (ofPair ? pairs[k] : k)] = learned[i][k];
        }
      }
      List<String> lowerCase = new ArrayList<>(new TreeSet<>(classifier.getKnownLCWords()));
      try (BinaryWriter out = new BinaryWriter(file)) {
        out.texts(labels);
        out.table(keys, offsets);
        out.floats(weights);
        out.table(hashes(lowerCase), new int[lowerCase.size()]);
      }
    }

    /** Where the weight of each of CoreNLP's pairs of labels belongs. */
    private int[] pairs(int labels) throws ReflectiveOperationException {
      List<?> indices = field(classifier, "labelIndices", List.class);
      Index<?> ofPairs = (Index<?>) indices.get(1);
      int[] places = new int[ofPairs.size()];
      for (int k = 0; k < places.length; k++) {
        int[] pair = field(ofPairs.get(k), "label", int[].class);
        places[k] = pair[0] * labels + pair[1];
      }
      return places;
    }

    /** CoreNLP puts after a feature's name and a bar what it is a feature of. */
    private static long hash(String feature) {
      int bar = feature.lastIndexOf('|');
      boolean ofWord = feature.substring(bar + 1).equals("C");
      long begun = ofWord ? NameFeatures.OF_WORD : NameFeatures.OF_PAIR;
      return FeatureHash.add(begun, feature, 0, bar);
    }
  }

  /** The model of parts of speech. */
  private record TagsOf(MaxentTagger tagger) {
    Map<?, ?> clusters() throws ReflectiveOperationException {
      Object rare = field(tagger, "extractorsRare", Object.class);
      Object extractor = field(rare, "v", Object[].class)[TagFeatures.CLUSTER - TagFeatures.COMMON];
      return field(field(extractor, "lexicon", Object.class), "lexicon", Map.class);
    }

    void write(Path file) throws IOException, ReflectiveOperationException {
      List<String> tags = new ArrayList<>();
      for (int tag = 0; tag < tagger.numTags(); tag++) {
        tags.add(tagger.getTag(tag));
      }
      try (BinaryWriter out = new BinaryWriter(file)) {
        out.texts(tags);
        out.bytes(openTags(tags));
        writeWords(tags, out);
        writeFeatures(out);
      }
    }

    private byte[] openTags(List<String> tags) throws ReflectiveOperationException {
      Object all = field(tagger, "tags", Object.class);
      Method open = all.getClass().getMethod("getOpenTags");
      open.setAccessible(true);
      return numbers(((Collection<?>) open.invoke(all)).toArray(new String[0]), tags);
    }

    private void writeWords(List<String> tags, BinaryWriter out)
        throws IOException, ReflectiveOperationException {
      Object all = field(tagger, "tags", Object.class);
      Method expand =
          all.getClass().getDeclaredMethod("deterministicallyExpandTags", String[].class);
      expand.setAccessible(true);
      Map<?, ?> dictionary = field(field(tagger, "dict", Object.class), "dict", Map.class);
      int threshold = field(tagger, "rareWordThresh", Integer.class);
      TreeMap<String, Object> words = new TreeMap<>();
      dictionary.forEach((word, counts) -> words.put((String) word, counts));
      ByteArrayOutputStream entries = new ByteArrayOutputStream();
      List<Integer> offsets = new ArrayList<>();
      for (Object counts : words.values()) {
        Map<?, ?> byTag = field(counts, "map", Map.class);
        int sum = byTag.values().stream().mapToInt(count -> (Integer) count).sum();
        String[] own = byTag.keySet().toArray(new String[0]);
        byte[] options = numbers((String[]) expand.invoke(all, (Object) own), tags);
        Method first = counts.getClass().getMethod("getFirstTag");
        first.setAccessible(true);
        offsets.add(entries.size());
        entries.write(sum < threshold ? 1 : 0);
        entries.write(tags.indexOf((String) first.invoke(counts)));
        entries.write(options.length);
        entries.write(options);
      }
      out.table(hashes(words.keySet()), offsets.stream().mapToInt(Integer::intValue).toArray());
      out.bytes(entries.toByteArray());
    }

    private static byte[] numbers(String[] names, List<String> tags) {
      byte[] numbers = new byte[names.length];
      for (int i = 0; i < names.length; i++) {
        numbers[i] = (byte) tags.indexOf(names[i]);
      }
      return numbers;
    }

    private void writeFeatures(BinaryWriter out) throws IOException, ReflectiveOperationException {
      List<?> associations = field(tagger, "fAssociations", List.class);
      double[] lambda =
          field(field(tagger, "prob", Object.class), LambdaSolve.class, "lambda", double[].class);
      if (associations.size() != TagFeatures.KINDS) {
        throw new IllegalStateException("the tagger of CoreNLP has another architecture");
      }
      List<Long> keys = new ArrayList<>();
      List<Integer> starts = new ArrayList<>();
      ByteArrayOutputStream weighted = new ByteArrayOutputStream();
      List<Double> weights = new ArrayList<>();
      for (int kind = 0; kind < associations.size(); kind++) {
        Map<String, int[]> values = new TreeMap<>();
        ((Map<?, ?>) associations.get(kind)).forEach((v, of) -> values.put((String) v, (int[]) of));
        for (Map.Entry<String, int[]> value : values.entrySet()) {
          keys.add(TagParameters.hash(kind, value.getKey()));
          starts.add(weights.size());
          for (int tag = 0; tag < value.getValue().length; tag++) {
            if (value.getValue()[tag] >= 0) {
              weighted.write(tag);
              weights.add(lambda[value.getValue()[tag]]);
            }
          }
        }
      }
      starts.add(weights.size());
      out.table(
          keys.stream().mapToLong(Long::longValue).toArray(),
          IntStream.range(0, keys.size()).toArray());
      out.ints(starts.stream().mapToInt(Integer::intValue).toArray());
      out.bytes(weighted.toByteArray());
      out.doubles(weights.stream().mapToDouble(Double::doubleValue).toArray());
    }
  }
}
