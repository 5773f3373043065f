package hearsay.attribute;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.Result;
import ai.onnxruntime.OrtSession.SessionOptions;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Runs the network with ONNX Runtime. May be called from any thread. */
final class Encoder {
  private static final String IDS = "ids";
  private static final String MASK = "mask";
  private static final String TYPES = "types";
  private static final String EMISSIONS = "emissions";
  private static final String LINKS = "links";

  private final OrtEnvironment environment;
  private final OrtSession session;

  /**
   * @param model an ONNX file's bytes
   * @param threads that one call computes with
   */
  Encoder(byte[] model, int threads) {
    environment = OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "hearsay");
    try (SessionOptions options = new SessionOptions()) {
      // Only the builds for Windows would report home.
      environment.setTelemetry(false);
      options.setIntraOpNumThreads(threads);
      options.setInterOpNumThreads(1);
      session = environment.createSession(model, options);
    } catch (OrtException e) {
      throw new IllegalStateException("cannot load the attribution model", e);
    }
  }

  /**
   * What the network says of a batch.
   *
   * @param length the positions of a row
   * @param emissions for each row and position the score of each label
   * @param links for each row and position the vectors for linking
   */
  record Scores(int length, FloatBuffer emissions, FloatBuffer links) {
    double emission(int row, int position, int label) {
      return emissions.get((row * length + position) * Role.LABELS.size() + label);
    }

    /** Copies a position's vectors to {@code target} from {@code offset} on. */
    void copyLinks(int row, int position, float[] target, int offset, int size) {
      links.get((row * length + position) * size, target, offset, size);
    }
  }

  /**
   * @param padding the id that fills up the shorter windows
   */
  Scores run(List<Encoding> batch, int padding) {
    int length = batch.stream().mapToInt(Encoding::length).max().orElseThrow();
    LongBuffer ids = LongBuffer.allocate(batch.size() * length);
    LongBuffer mask = LongBuffer.allocate(batch.size() * length);
    LongBuffer types = LongBuffer.allocate(batch.size() * length);
    for (Encoding encoding : batch) {
      for (int i = 0; i < length; i++) {
        boolean filled = i < encoding.length();
        ids.put(filled ? encoding.id(i) : padding);
        mask.put(filled ? 1 : 0);
        types.put(filled ? encoding.type(i) : 0);
      }
    }
    long[] shape = {batch.size(), length};
    try (OnnxTensor idTensor = OnnxTensor.createTensor(environment, ids.flip(), shape);
        OnnxTensor maskTensor = OnnxTensor.createTensor(environment, mask.flip(), shape);
        OnnxTensor typeTensor = OnnxTensor.createTensor(environment, types.flip(), shape);
        Result result =
            session.run(
                Map.of(IDS, idTensor, MASK, maskTensor, TYPES, typeTensor),
                Set.of(EMISSIONS, LINKS))) {
      return new Scores(length, floats(result, EMISSIONS), floats(result, LINKS));
    } catch (OrtException e) {
      throw new IllegalStateException("the attribution model failed", e);
    }
  }

  private static FloatBuffer floats(Result result, String name) {
    if (result.get(name).orElseThrow() instanceof OnnxTensor tensor) {
      return tensor.getFloatBuffer();
    }
    throw new IllegalStateException("the attribution model's " + name + " are no tensor");
  }
}
