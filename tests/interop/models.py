"""A server of language models: what it answers depends on the request alone, and the model's name asks for a fault."""
import hashlib
import json
import re
import socket
import struct
import threading

WORDS = ["The", " answer", " is", " 42", " – naïve", " ✓", "."]
USAGE = {"prompt_tokens": 11, "completion_tokens": 7, "total_tokens": 18, "cost": 0.00042}
CREATED = 1790000000
WAIT_SECONDS = 20


def chat_answer(asked, key):
    message = {"role": "assistant", "content": "".join(WORDS)}
    return {"id": f"gen-{key}", "object": "chat.completion", "created": CREATED, "model": asked.get("model"), "provider": "OpenAI",
            "choices": [{"index": 0, "message": message, "finish_reason": "stop", "native_finish_reason": "stop", "logprobs": None}],
            "usage": USAGE}


def chat_events(asked, key):
    head = {"id": f"gen-{key}", "object": "chat.completion.chunk", "created": CREATED, "model": asked.get("model"), "provider": "OpenAI"}
    yield ": OPENROUTER PROCESSING\n\n"
    for word in WORDS:
        yield data({**head, "choices": [{"index": 0, "delta": {"role": "assistant", "content": word}, "finish_reason": None}]})
    yield data({**head, "choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]})
    yield data({**head, "choices": [], "usage": USAGE})
    yield "data: [DONE]\n\n"


def responses_answer(asked, key, status="completed"):
    content = [{"type": "output_text", "text": "".join(WORDS), "annotations": []}]
    output = [{"id": f"msg_{key}", "type": "message", "role": "assistant", "status": "completed", "content": content}]
    usage = {"input_tokens": 11, "input_tokens_details": {"cached_tokens": 0}, "output_tokens": 7,
             "output_tokens_details": {"reasoning_tokens": 0}, "total_tokens": 18}
    return {"id": f"resp_{key}", "object": "response", "created_at": CREATED, "status": status, "model": asked.get("model"), "output": output,
            "parallel_tool_calls": True, "tool_choice": "auto", "tools": [], "usage": usage, "error": None, "incomplete_details": None,
            "instructions": None, "metadata": {}, "temperature": 1.0, "top_p": 1.0}


def responses_events(asked, key):
    whole = responses_answer(asked, key)
    begun = {**whole, "status": "in_progress", "output": [], "usage": None}
    place = {"item_id": f"msg_{key}", "output_index": 0, "content_index": 0}
    part = {"type": "output_text", "text": "", "annotations": []}
    item = {"id": f"msg_{key}", "type": "message", "role": "assistant", "status": "in_progress", "content": []}
    events = [("response.created", {"response": begun}), ("response.in_progress", {"response": begun}),
              ("response.output_item.added", {"output_index": 0, "item": item}), ("response.content_part.added", {**place, "part": part})]
    events += [("response.output_text.delta", {**place, "delta": word, "logprobs": []}) for word in WORDS]
    events += [("response.output_text.done", {**place, "text": "".join(WORDS), "logprobs": []}),
               ("response.content_part.done", {**place, "part": {**part, "text": "".join(WORDS)}}),
               ("response.output_item.done", {"output_index": 0, "item": whole["output"][0]}), ("response.completed", {"response": whole})]
    for number, (name, content) in enumerate(events):
        yield named(name, {"sequence_number": number, **content})


def messages_answer(asked, key):
    return {"id": f"msg_{key}", "type": "message", "role": "assistant", "model": asked.get("model"),
            "content": [{"type": "text", "text": "".join(WORDS)}], "stop_reason": "end_turn", "stop_sequence": None,
            "usage": {"input_tokens": 11, "output_tokens": 7}}


def messages_events(asked, key):
    begun = {**messages_answer(asked, key), "content": [], "stop_reason": None, "usage": {"input_tokens": 11, "output_tokens": 1}}
    yield named("message_start", {"message": begun})
    yield named("content_block_start", {"index": 0, "content_block": {"type": "text", "text": ""}})
    yield named("ping", {})
    for word in WORDS:
        yield named("content_block_delta", {"index": 0, "delta": {"type": "text_delta", "text": word}})
    yield named("content_block_stop", {"index": 0})
    yield named("message_delta", {"delta": {"stop_reason": "end_turn", "stop_sequence": None}, "usage": {"output_tokens": 7}})
    yield named("message_stop", {})


APIS = {"/chat/completions": (chat_answer, chat_events), "/responses": (responses_answer, responses_events),
        "/messages": (messages_answer, messages_events)}


def data(content):
    return f"data: {json.dumps(content, ensure_ascii=False)}\n\n"


def named(name, content):
    return f"event: {name}\n" + data({"type": name, **content})


def head(status, reason, *fields):
    return "\r\n".join([f"HTTP/1.1 {status} {reason}", "X-Generation-Id: gen-head", *fields, "", ""]).encode()


def chunk(content):
    return f"{len(content):x}\r\n".encode() + content + b"\r\n"


class Peer:
    """One connection: requests one after the other."""

    def __init__(self, server, connection):
        self.server, self.connection, self.buffer = server, connection, b""

    def run(self):
        with self.connection:
            self.connection.settimeout(WAIT_SECONDS * 3)
            self.connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            try:
                while (request := self.request()) and self.answer(*request):
                    pass
            except OSError:
                pass

    def more(self):
        piece = self.connection.recv(65536)
        self.buffer += piece
        return bool(piece)

    def request(self):
        while b"\r\n\r\n" not in self.buffer:
            if not self.more():
                return None
        top, self.buffer = self.buffer.split(b"\r\n\r\n", 1)
        match = re.search(rb"\r\ncontent-length: *(\d+)", top, re.IGNORECASE)
        length = int(match.group(1)) if match else 0
        while len(self.buffer) < length:
            if not self.more():
                return None
        body, self.buffer = self.buffer[:length], self.buffer[length:]
        with self.server.lock:
            self.server.seen.append((top, body))
        return top.split(b" ", 2)[1].decode(), body

    def answer(self, path, body):
        asked = json.loads(body or b"{}")
        fault = str(asked.get("model", "")).partition("fault/")[2]
        api = next((api for end, api in APIS.items() if path.endswith(end)), None)
        if fault:
            return getattr(self, fault)(asked)
        if not api:
            return self.whole(404, "Not Found", {"error": {"code": 404, "message": "no such path"}})
        key = hashlib.sha256(path.encode() + body).hexdigest()[:24]
        if not asked.get("stream"):
            return self.whole(200, "OK", api[0](asked, key))
        self.stream(event.encode() for event in api[1](asked, key))
        return True

    def whole(self, status, reason, content):
        body = json.dumps(content, ensure_ascii=False).encode()
        self.connection.sendall(head(status, reason, "Content-Type: application/json", f"Content-Length: {len(body)}") + body)
        return True

    def begin(self):
        self.connection.sendall(head(200, "OK", "Content-Type: text/event-stream", "Transfer-Encoding: chunked"))

    def stream(self, events):
        self.begin()
        for event in events:
            middle = len(event) * 2 // 3  # a chunk ends wherever it may, also within a character
            self.connection.sendall(chunk(event[:middle]))
            self.connection.sendall(chunk(event[middle:]))
        self.connection.sendall(chunk(b""))

    def first_events(self, asked):
        self.begin()
        for event in list(chat_events(asked, "cut"))[:3]:
            self.connection.sendall(chunk(event.encode()))

    # what a model's name asks for; each says whether the connection goes on

    def busy(self, asked):
        return self.whole(429, "Too Many Requests", {"error": {"code": 429, "message": "Rate limit exceeded"}})

    def broken(self, asked):
        return self.whole(500, "Internal Server Error", {"error": {"code": 500, "message": "Internal Server Error"}})

    def hangup(self, asked):
        return False

    def garbage(self, asked):
        self.connection.sendall(b"\x15\x03\x01\x00\x02\x02\x50 this is not HTTP\r\n\r\n")
        return False

    def cut(self, asked):
        self.first_events(asked)
        return False

    def reset(self, asked):
        self.first_events(asked)
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        return False

    def short(self, asked):
        self.connection.sendall(head(200, "OK", "Content-Type: application/json", "Content-Length: 1000") + b'{"id":"gen-')
        return False

    def late(self, asked):
        """The error comes within the stream, under status 200."""
        content = {"id": "gen-late", "error": {"code": 502, "message": "Provider disconnected"},
                   "choices": [{"index": 0, "delta": {"content": ""}, "finish_reason": "error"}]}
        self.stream([data(content).encode(), b"data: [DONE]\n\n"])
        return True

    def silent(self, asked):
        self.wait_until_left()
        return False

    def endless(self, asked):
        self.first_events(asked)
        self.wait_until_left()
        return False

    def wait_until_left(self):
        self.connection.settimeout(WAIT_SECONDS)
        while self.connection.recv(65536):
            pass


class Models:
    """On a free port, for the length of a `with` block. `seen`: heads and bodies as they came."""

    def __init__(self):
        self.lock = threading.Lock()
        self.seen = []
        self.listener = socket.create_server(("127.0.0.1", 0), backlog=256)
        self.port = self.listener.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}/api/v1"

    def _accept(self):
        while True:
            try:
                connection, _ = self.listener.accept()
            except OSError:
                return
            threading.Thread(target=Peer(self, connection).run, daemon=True).start()

    def take_seen(self):
        with self.lock:
            seen, self.seen = self.seen, []
        return seen

    def __enter__(self):
        threading.Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(self, *_):
        self.listener.shutdown(socket.SHUT_RDWR)
        self.listener.close()
