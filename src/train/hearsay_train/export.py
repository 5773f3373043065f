"""Writes a trained network as a quantized ONNX file.

Activations are quantized with scales that are fixed here, by what texts give, and not by what else is in a window: else each word of
a text would change a little what the network says of all others.
"""

import collections
import hashlib
import logging
import tempfile
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import torch
from onnx import numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process

from .windows import REACH

FILE = "attribution.onnx"
RUNTIME = "com.microsoft"  # the domain of ONNX Runtime's own operators
OUTPUTS = ["emissions", "links"]


def export(net, path):
    """Writes the network as ONNX in fp32: (ids, mask, types) of any size [W, R, T] -> (emissions, links)."""
    net.eval()
    example = torch.ones((2, 3, REACH), dtype=torch.int64)
    names = ["ids", "mask", "types"]
    logging.getLogger("torch.onnx").setLevel(logging.ERROR)
    torch.onnx.export(
        net,
        (example, example, example * 0),
        str(path),
        input_names=names,
        output_names=OUTPUTS,
        dynamic_axes={name: {0: "windows", 1: "blocks"} for name in [*names, *OUTPUTS]},
        opset_version=17,
        dynamo=False,
    )


def quantize(source, path, samples):
    """Weights of matrices and embeddings in int8, activations with a scale for each place in the network."""
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
        places = [node.input[0] for node in model.graph.node if node.op_type == "DynamicQuantizeLinear"]
        fix_scales(model, ranges(prepared, places, samples))
    fuse_products(model)
    fuse_norms(model)
    for field in ("doc_string", "producer_name", "producer_version"):
        setattr(model, field, "")
    onnx.save(model, path)


def ranges(path, places, samples):
    """Of each place in a network in fp32 the lowest and the highest value that samples, (ids, mask, types) each, have there."""
    model = onnx.load(path)
    for place in places:
        model.graph.output.append(onnx.helper.make_tensor_value_info(place, onnx.TensorProto.FLOAT, None))
    session = onnxruntime.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
    result = {}
    for ids, mask, types in samples:
        # The pieces that fill the last block are no text.
        count = int(mask.sum())
        for place, values in zip(places, session.run(places, {"ids": ids, "mask": mask, "types": types})):
            values = values.reshape(-1, values.shape[-1])[:count]
            low, high = result.get(place, (0.0, 0.0))
            result[place] = min(low, float(values.min())), max(high, float(values.max()))
    return result


def fix_scales(model, found):
    """Puts a constant scale and zero point in the place of those that are reckoned from all that is in a window."""
    graph = model.graph
    for node in [node for node in graph.node if node.op_type == "DynamicQuantizeLinear"]:
        low, high = found[node.input[0]]
        values, scale, zero = node.output
        step = np.float32(max(high - low, 1e-6) / 255)
        graph.initializer.append(numpy_helper.from_array(np.array(step), scale))
        graph.initializer.append(numpy_helper.from_array(np.array(round(-low / step), dtype=np.uint8), zero))
        node.CopyFrom(onnx.helper.make_node("QuantizeLinear", [node.input[0], scale, zero], [values], node.name))


def fuse_products(model):
    """Puts ONNX Runtime's one operator where a product of integers is made a number, scaled and a bias added: with constant scales the
    runtime misses it, and goes over the product four times."""
    graph = model.graph
    constants = {tensor.name: tensor for tensor in graph.initializer}
    made_by = {output: node for node in graph.node for output in node.output}
    used_by = collections.defaultdict(list)
    for node in graph.node:
        for name in node.input:
            used_by[name].append(node)
    for product in [node for node in graph.node if node.op_type == "MatMulInteger"]:
        (cast,) = used_by[product.output[0]]
        (scaled,) = used_by[cast.output[0]]
        (scales,) = [made_by[name] for name in scaled.input if name != cast.output[0]]
        steps = sorted(scales.input, key=lambda name: len(constants[name].dims))  # the activations' one, the columns' many
        parts, bias = [product, cast, scaled], []
        users = used_by[scaled.output[0]]
        if len(users) == 1 and users[0].op_type == "Add":
            bias = [name for name in users[0].input if name in constants and len(constants[name].dims) == 1]
            parts += users if bias else []
        a, b, a_zero, b_zero = product.input
        fused = onnx.helper.make_node(
            "MatMulIntegerToFloat", [a, b, *steps, a_zero, b_zero, *bias], list(parts[-1].output), product.name, domain=RUNTIME
        )
        graph.node.insert(list(graph.node).index(parts[-1]), fused)
        for part in [*parts, scales]:
            graph.node.remove(part)


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


def write(net, folder, samples):
    """Writes the quantized model and returns its checksum. samples: (ids, mask, types) of texts, for the scales"""
    with tempfile.TemporaryDirectory() as scratch:
        whole = Path(scratch) / "fp32.onnx"
        export(net, whole)
        quantize(whole, folder / FILE, samples)
    return sha256(folder / FILE)
