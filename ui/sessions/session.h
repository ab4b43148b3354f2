#pragma once

#include "app/query/answer.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

/// Conversations, as far as traces tell of them: a session's calls to models, trace by trace. Pure.
namespace ui {

/// What calls add up to, each counted once.
struct CallSums {
    int turns = 0; ///< calls to models
    int errors = 0;
    qint64 inputTokens = 0;
    qint64 outputTokens = 0;
    std::optional<double> costDollars; ///< as far as told; empty: of no call
    bool isEstimated = false;          ///< some of the token counts are
    QStringList models;                ///< in the order of their first use
    app::UnixNano startUnixNano = 0;
    app::UnixNano endUnixNano = 0;
    bool operator==(const CallSums &) const = default;
};

/// One trace of a thread.
struct SessionTrace {
    app::trace::TraceId id;
    QString name; ///< trace.name, or that of the root span
    CallSums sums;
    bool operator==(const SessionTrace &) const = default;
};

struct Session {
    QString id;
    QString user;
    CallSums sums;
    bool isInferred =
        false; ///< put together by the gateway from the messages, not named by the caller
    QList<SessionTrace> traces; ///< oldest first: the order of the talk
    bool operator==(const Session &) const = default;
};

struct SessionList {
    QList<Session> sessions; ///< latest activity first
    int cutTraces = 0;       ///< traces of which the source told only some of the spans
    bool operator==(const SessionList &) const = default;
};

/// From the answer to sessionsQuery(). A call without a session of its own belongs to the one its trace names.
SessionList sessionsOf(const app::query::SearchAnswer &answer);

} // namespace ui
