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
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** Runs the network with ONNX Runtime. */
final class Encoder implements Network {
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
    NativeLibraries.find();
    LibraryFolders.removeLeft(Path.of(System.getProperty("java.io.tmpdir", "")), Instant.now());
    environment = OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "hearsay");
    if (NativeLibraries.areElsewhere()) {
      LibraryFolders.removeOwn();
    }
    try (SessionOptions options = new SessionOptions()) {
      // Only the builds for Windows would report home.
      environment.setTelemetry(false);
      options.setIntraOpNumThreads(threads);
      options.setInterOpNumThreads(1);
      // Without VNNI a processor would add pairs of products in 16 bits, where they do not fit.
      options.addConfigEntry("session.x64quantprecision", "1");
      session = environment.createSession(model, options);
    } catch (OrtException e) {
      throw new IllegalStateException("cannot load the attribution model", e);
    }
  }

  @Override
  public Scores run(Encoding window) {
    int length = window.blocks() * window.blockSize();
    LongBuffer ids = LongBuffer.allocate(length);
    LongBuffer mask = LongBuffer.allocate(length);
    LongBuffer types = LongBuffer.allocate(length);
    for (int i = 0; i < length; i++) {
      ids.put(window.id(i));
      mask.put(i < window.length() ? 1 : 0);
      types.put(window.type(i));
    }
    long[] shape = {1, window.blocks(), window.blockSize()};
    try (OnnxTensor idTensor = OnnxTensor.createTensor(environment, ids.flip(), shape);
        OnnxTensor maskTensor = OnnxTensor.createTensor(environment, mask.flip(), shape);
        OnnxTensor typeTensor = OnnxTensor.createTensor(environment, types.flip(), shape);
        Result result =
            session.run(
                Map.of(IDS, idTensor, MASK, maskTensor, TYPES, typeTensor),
                Set.of(EMISSIONS, LINKS))) {
      return new Scores(floats(result, EMISSIONS), floats(result, LINKS));
    } catch (OrtException e) {
      throw new IllegalStateException("the attribution model failed", e);
    }
  }

  /** Gives back the memory of the network; it runs no more. */
  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("cannot unload the attribution model", e);
    }
  }

  private static FloatBuffer floats(Result result, String name) {
    if (result.get(name).orElseThrow() instanceof OnnxTensor tensor) {
      return tensor.getFloatBuffer();
    }
    throw new IllegalStateException("the attribution model's " + name + " are no tensor");
  }
}
