#pragma once

#include "app/trace/span.h"

namespace tests {

/// Two small traces that hold one of everything TraceQL can ask for:
///
///     root (server, frontend, 1 s, ok)            foo=a num=5 f=1.5 b=true strs=[x,y] ints=[1,2,3] shared=span
///       db (client, svc db, 100 ms, error "boom") foo=b num=3, events exception@10ms and log@20ms, link lk=v
///         query (50 ms) foo=a
///         query2 (50 ms) no attributes
///       cache (svc cache, 0 ms) foo=a num=7
///     orphan > orphkid, whose root never arrived: foo=c
///
/// The resource of `root` holds cluster=eu, foo=resfoo, shared=res.
app::trace::Batch familyBatch();

} // namespace tests
