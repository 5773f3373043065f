"""Writes a trained network as a quantized ONNX file."""

import hashlib
import logging
import tempfile
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process

FILE = "attribution.onnx"


def export(net, path):
    """Writes the network as ONNX in fp32: (ids, mask, types) of any size -> (emissions, links)."""
    net.eval()
    example = torch.ones((2, 8), dtype=torch.int64)
    names = ["ids", "mask", "types"]
    logging.getLogger("torch.onnx").setLevel(logging.ERROR)
    torch.onnx.export(
        net,
        (example, example, example * 0),
        str(path),
        input_names=names,
        output_names=["emissions", "links"],
        dynamic_axes={name: {0: "batch", 1: "length"} for name in [*names, "emissions", "links"]},
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
    for field in ("doc_string", "producer_name", "producer_version"):
        setattr(model, field, "")
    onnx.save(model, path)


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
