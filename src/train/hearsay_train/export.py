"""Writes a trained network as a quantized ONNX file."""

import collections
import hashlib
import logging
import tempfile
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process

FILE = "attribution.onnx"
RUNTIME = "com.microsoft"  # the domain of ONNX Runtime's own operators
OUTPUTS = ["emissions", "links"]


def export(net, path):
    """Writes the network as ONNX in fp32: (ids, mask, types) of any size [W, R, T] -> (emissions, links)."""
    net.eval()
    example = torch.ones((2, 3, 8), dtype=torch.int64)
    names = ["ids", "mask", "types"]
    logging.getLogger("torch.onnx").setLevel(logging.ERROR)
    torch.onnx.export(
        net,
        (example, example, example * 0),
        str(path),
        input_names=names,
        output_names=OUTPUTS,
        dynamic_axes={name: {0: "windows", 1: "blocks", 2: "size"} for name in [*names, *OUTPUTS]},
        opset_version=17,
        dynamo=False,
    )


def quantize(source, path):
    """Weights of matrices and embeddings in int8, activations quantized as they come."""
    with tempfile.TemporaryDirectory() as folder:
        prepared = Path(folder) / "prepared.onnx"
        quant_pre_process(str(source), str(prepared), skip_symbolic_shape=True)
        quantize_dynamic(
            str(prepared),
            str(path),
            weight_type=QuantType.QInt8,
            per_channel=True,
            reduce_range=False,
            op_types_to_quantize=["MatMul", "Gemm", "Gather"],
            extra_options={"MatMulConstBOnly": True},
        )
    model = onnx.load(path)
    fuse_norms(model)
    for field in ("doc_string", "producer_name", "producer_version"):
        setattr(model, field, "")
    onnx.save(model, path)


def fuse_norms(model):
    """Puts ONNX Runtime's one operator where two activations are added and then normalised: the runtime misses half of them."""
    graph = model.graph
    constants = {tensor.name for tensor in graph.initializer}
    made_by = {output: node for node in graph.node for output in node.output}
    uses = collections.Counter(name for node in graph.node for name in node.input)
    for norm in [node for node in graph.node if node.op_type == "LayerNormalization"]:
        total = made_by.get(norm.input[0])
        if total and total.op_type == "Add" and uses[norm.input[0]] == 1 and not constants & set(total.input):
            epsilon = next(attribute.f for attribute in norm.attribute if attribute.name == "epsilon")
            inputs = [*total.input, *norm.input[1:]]
            norm.CopyFrom(
                onnx.helper.make_node(
                    "SkipLayerNormalization", inputs, list(norm.output), norm.name, domain=RUNTIME, epsilon=epsilon
                )
            )
            graph.node.remove(total)
    if not any(opset.domain == RUNTIME for opset in model.opset_import):
        model.opset_import.append(onnx.helper.make_opsetid(RUNTIME, 1))


def sha256(path):
    with open(path, "rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def write(net, folder):
    """Writes the quantized model and returns its checksum."""
    with tempfile.TemporaryDirectory() as scratch:
        whole = Path(scratch) / "fp32.onnx"
        export(net, whole)
        quantize(whole, folder / FILE)
    return sha256(folder / FILE)
