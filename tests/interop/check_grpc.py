"""A client that speaks gRPC to the port of OTLP/HTTP is told what to change."""
import socket

from harness import Ctl, Home, Serve
from report import expect
from toolchains import run as run_program

ADVICE = "OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf"
PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"
EMPTY_SETTINGS = b"\0\0\0\4\0\0\0\0\0"
HEADERS_OF_A_CALL = b"\0\0\x01\1\4\0\0\0\1\x83"  # HEADERS, END_HEADERS, stream 1: ":method: POST"

# the client of real gRPC libraries, in a process with the Python SDK's packages
CLIENT = """
import sys, grpc
call = grpc.insecure_channel(sys.argv[1]).unary_unary("/opentelemetry.proto.collector.trace.v1.TraceService/Export")
try:
    call(b"", timeout=20)
except grpc.RpcError as error:
    print(error.code().name, error.details())
"""


def run(report, bin_dir, python_sdk):
    with report.check("gRPC on the HTTP port: the receiver goes on"), Home() as home, Serve(Ctl(bin_dir, home)) as serve:
        with report.check("gRPC on the HTTP port: HTTP/2's first bytes get an answer that names the setting"):
            expect(ADVICE.encode() in talk(serve.port), "the answer does not name the setting")
        with report.check("gRPC on the HTTP port: a real client's error names the setting"):
            said = run_program([python_sdk(), "-c", CLIENT, f"127.0.0.1:{serve.port}"], home.path)
            told = [line for line in said.splitlines() if line.startswith("UNIMPLEMENTED") and ADVICE in line]
            expect(told, f"the client was told: {said.strip() or 'nothing'}")


def talk(port):
    """All that the server says until it hangs up."""
    with socket.create_connection(("127.0.0.1", port), timeout=20) as client:
        client.sendall(PREFACE + EMPTY_SETTINGS + HEADERS_OF_A_CALL)
        heard = b""
        while part := client.recv(4096):
            heard += part
        return heard
