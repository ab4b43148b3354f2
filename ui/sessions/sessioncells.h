#pragma once

#include "ui/models/celltable.h"
#include "ui/sessions/session.h"

/// What the two tables of the page say. Pure.
namespace ui {

QList<CellColumn> sessionColumns();
/// Keys are session ids.
QList<CellRow> sessionRows(const QList<Session> &sessions);

QList<CellColumn> threadColumns();
/// Keys are trace ids in hex.
QList<CellRow> threadRows(const QList<SessionTrace> &traces);

/// "12 turns in 8 traces, 2 errors, 14,002 tokens, $0.12"
QString sessionSummary(const Session &session);

} // namespace ui
