"""Reads pretrained encoders from the files that they come in."""

import json

import numpy as np
import onnx
import torch
from onnx import numpy_helper

from .encoder import TYPES, Encoder
from .tokenizer import CLS, PAD, SEP


def load(module, weight, bias):
    module.weight.data.copy_(weight)
    module.bias.data.copy_(bias)


def read(folder):
    """The encoder of a folder that fetch_encoder.py wrote."""
    mpnet = folder / "model.safetensors"
    return (
        from_mpnet(mpnet, folder / "own-vocab.txt", folder / "vocab.txt")
        if mpnet.exists()
        else from_onnx(folder / "encoder.onnx")
    )


def from_onnx(path, head_width=32):
    """The encoder of a BERT model that was exported to ONNX with the usual names of its parts."""
    tensors, products = {}, {}
    model = onnx.load(path)
    for tensor in model.graph.initializer:
        tensors[tensor.name] = torch.from_numpy(numpy_helper.to_array(tensor).copy())
    # Exporters rename and transpose the matrices of linear layers: they are told by the bias that is added to them.
    made_by = {output: node for node in model.graph.node for output in node.output}
    for node in model.graph.node:
        if node.op_type == "Add":
            for bias, product in (node.input, reversed(node.input)):
                if bias in tensors and product in made_by and made_by[product].op_type == "MatMul":
                    products[bias] = made_by[product].input[1]
    prefix = next(name for name in tensors if name.endswith("embeddings.LayerNorm.weight"))[
        : -len("embeddings.LayerNorm.weight")
    ]

    def linear(name):
        bias = f"{prefix}{name}.bias"
        return tensors[products[bias]].T.contiguous(), tensors[bias]

    def load_norm(module, name):
        load(module, tensors[f"{prefix}{name}.weight"], tensors[f"{prefix}{name}.bias"])

    embeddings = {kind: tensors[f"{prefix}embeddings.{kind}_embeddings.weight"] for kind in ("word", "position", "token_type")}
    layers = sum(name.endswith("attention.self.query.bias") for name in tensors)
    width = embeddings["word"].shape[1]
    inner = linear("encoder.layer.0.intermediate.dense")[1].shape[0]
    encoder = Encoder(len(embeddings["word"]), width, inner, layers, width // head_width, positions=len(embeddings["position"]))
    encoder.words.weight.data.copy_(embeddings["word"])
    encoder.positions.weight.data.copy_(embeddings["position"])
    # All types of token start out as the one that the encoder knows.
    encoder.types.weight.data.copy_(embeddings["token_type"][:1].expand(TYPES, -1))
    load_norm(encoder.norm, "embeddings.LayerNorm")
    for i, layer in enumerate(encoder.layers):
        name = f"encoder.layer.{i}."
        parts = [linear(f"{name}attention.self.{part}") for part in ("query", "key", "value")]
        load(layer.qkv, torch.cat([weight for weight, _ in parts]), torch.cat([bias for _, bias in parts]))
        load(layer.attended, *linear(f"{name}attention.output.dense"))
        load_norm(layer.attended_norm, f"{name}attention.output.LayerNorm")
        load(layer.widen, *linear(f"{name}intermediate.dense"))
        load(layer.narrow, *linear(f"{name}output.dense"))
        load_norm(layer.norm, f"{name}output.LayerNorm")
    return encoder


def read_tensors(path):
    """The tensors of a safetensors file: a header in JSON after its length, then the bytes."""
    content = np.memmap(path, dtype=np.uint8, mode="r")
    start = 8 + int(content[:8].view("<u8")[0])
    result = {}
    for name, entry in json.loads(bytes(content[8:start])).items():
        if entry.get("dtype") == "F32":
            first, last = (start + offset for offset in entry["data_offsets"])
            result[name] = torch.from_numpy(
                np.frombuffer(content[first:last].tobytes(), dtype="<f4").reshape(entry["shape"]).copy()
            )
    return result


def read_pieces(path):
    return path.read_text(encoding="utf-8").rstrip("\n").split("\n")


# What BERT's special pieces are called in MPNet's vocabulary, which has all others of BERT's; [UNK] is the same.
SPECIAL = {CLS: "<s>", SEP: "</s>", PAD: "<pad>"}


def from_mpnet(path, own_vocabulary, vocabulary, head_width=64):
    """The encoder of an MPNet model, its word embeddings put into the order of BERT's vocabulary."""
    tensors = read_tensors(path)
    places = {piece: i for i, piece in enumerate(read_pieces(own_vocabulary))}
    order = [places[SPECIAL.get(piece, piece)] for piece in read_pieces(vocabulary)]
    width = tensors["embeddings.LayerNorm.weight"].shape[0]
    positions = tensors["embeddings.position_embeddings.weight"][2:]  # the first two are never used
    layers = sum(name.endswith("attention.attn.q.weight") for name in tensors)
    inner = tensors["encoder.layer.0.intermediate.dense.bias"].shape[0]
    relative = tensors["encoder.relative_attention_bias.weight"]
    encoder = Encoder(len(order), width, inner, layers, width // head_width, len(positions), len(relative), epsilon=1e-5)

    def copy(module, *names):
        weights, biases = zip(*((tensors[f"{name}.weight"], tensors[f"{name}.bias"]) for name in names))
        load(module, torch.cat(weights), torch.cat(biases))

    encoder.words.weight.data.copy_(tensors["embeddings.word_embeddings.weight"][order])
    encoder.positions.weight.data.copy_(positions)
    encoder.relative.weight.data.copy_(relative)
    torch.nn.init.zeros_(encoder.types.weight)  # it knows no types of tokens
    copy(encoder.norm, "embeddings.LayerNorm")
    for i, layer in enumerate(encoder.layers):
        name = f"encoder.layer.{i}."
        copy(layer.qkv, *(f"{name}attention.attn.{part}" for part in "qkv"))
        copy(layer.attended, f"{name}attention.attn.o")
        copy(layer.attended_norm, f"{name}attention.LayerNorm")
        copy(layer.widen, f"{name}intermediate.dense")
        copy(layer.narrow, f"{name}output.dense")
        copy(layer.norm, f"{name}output.LayerNorm")
    return encoder
