"""Calls models with OpenAI's SDK at the base URL that is the argument; prints all it got, as JSON."""
import json
import sys

from openai import APIStatusError, OpenAI

# the user guide's example of custom metadata
EXAMPLE = {"model": "openai/gpt-4o", "messages": [{"role": "user", "content": "Analyze this metric..."}], "user": "user_12345"}
EXTRA = {"session_id": "session_abc",
         "trace": {"trace_id": "monitoring_pipeline_001", "trace_name": "Metric Analysis Pipeline", "generation_name": "Anomaly Detection",
                   "environment": "production", "alert_id": "alert_789"}}
client = OpenAI(base_url=sys.argv[1], api_key="sk-canary-python", max_retries=0)


def whole(create, **wanted):
    raw = create(**wanted)
    return [raw.http_response.text, raw.parse().to_dict()]


def stream(create, **wanted):
    return [event.to_dict() for event in create(stream=True, **wanted)]


def refused():
    try:
        return client.chat.completions.create(model="fault/busy", messages=[{"role": "user", "content": "Hello"}]).to_dict()
    except APIStatusError as error:
        return [error.status_code, error.body]


got = [whole(client.chat.completions.with_raw_response.create, **EXAMPLE, extra_body=EXTRA),
       stream(client.chat.completions.create, model="openai/gpt-4o", messages=[{"role": "user", "content": "Python, streamed: ✓"}],
              stream_options={"include_usage": True}),
       whole(client.responses.with_raw_response.create, model="openai/gpt-4o", input="Python, responses"),
       stream(client.responses.create, model="openai/gpt-4o", input="Python, responses, streamed"), refused()]
print(json.dumps(got))
