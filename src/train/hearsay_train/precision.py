"""Which numbers to calculate with."""

import functools

import torch


def autocast(device):
    """bfloat16 on a GPU and on processors that have instructions for it; elsewhere it takes many times as long, so float32."""
    kind = torch.device(device).type
    fast = kind != "cpu" or "avx512_bf16" in flags() or "amx_bf16" in flags()
    return torch.autocast(kind, torch.bfloat16, enabled=fast)


@functools.cache
def flags():
    """What Linux says that the processor can do; nothing where it says nothing."""
    try:
        with open("/proc/cpuinfo", encoding="ascii", errors="replace") as lines:
            return next((set(line.split()) for line in lines if line.startswith("flags")), set())
    except OSError:
        return set()
