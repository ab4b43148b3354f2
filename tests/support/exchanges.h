#pragma once

#include "app/base/time.h"
#include "app/otlp/compression.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <algorithm>

/// What tests/golden/http holds.
namespace tests {

/// When the exchanges were recorded: 2026-11-22T11:33:36Z.
constexpr app::UnixNano recordedAt = 1'795'347'216'000'000'000U;

/// A file below tests/golden, unpacked; empty where there is none.
inline QByteArray unpacked(const QString &path)
{
    QFile file(qEnvironmentVariable("SPANCAST_SOURCE_DIR") + QStringLiteral("/tests/golden/")
               + path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    constexpr std::size_t bytesAtMost = 16 * 1024 * 1024;
    const auto plain = app::otlp::gunzip(file.readAll().toStdString(), bytesAtMost);
    return plain ? QByteArray::fromStdString(*plain) : QByteArray();
}

/// A question and what a real Tempo answered.
struct Exchange {
    QByteArray name;
    QByteArray target; ///< path and query
    QByteArray request;
    int status = 0;
    QByteArray type;
    QByteArray body;
};

inline QList<Exchange> exchanges()
{
    QList<Exchange> list;
    QHash<QString, QByteArray> bodies;
    for (const auto &line : unpacked(QStringLiteral("http/exchanges.jsonl.gz")).split('\n')) {
        if (line.isEmpty())
            continue;
        const auto one = QJsonDocument::fromJson(line).object();
        const auto name = one[QLatin1StringView("name")].toString();
        auto request = (one[QLatin1StringView("method")].toString() + u' '
                        + one[QLatin1StringView("target")].toString()
                        + QStringLiteral(" HTTP/1.1\r\nHost: 127.0.0.1:3200\r\n"))
                           .toUtf8();
        for (const auto &field : one[QLatin1StringView("headers")].toArray())
            request += field.toString().toUtf8() + "\r\n";
        bodies[name] = one.contains(QLatin1StringView("same"))
            ? bodies.value(one[QLatin1StringView("same")].toString())
            : one[QLatin1StringView("body")].toString().toUtf8()
                + QByteArray::fromBase64(one[QLatin1StringView("base64")].toString().toLatin1());
        list.append({name.toUtf8(), one[QLatin1StringView("target")].toString().toUtf8(),
                     request + "\r\n", one[QLatin1StringView("status")].toInt(),
                     one[QLatin1StringView("type")].toString().toUtf8(), bodies[name]});
    }
    return list;
}

/// Lists whose order means nothing, in an order of their own, and without the numbers of blocks and bytes that only
/// Tempo has.
inline QJsonValue normalized(const QJsonValue &value)
{
    if (value.isArray()) {
        QList<QByteArray> texts;
        for (const auto &one : value.toArray())
            texts << QJsonDocument(QJsonArray{normalized(one)}).toJson(QJsonDocument::Compact);
        std::sort(texts.begin(), texts.end());
        QJsonArray sorted;
        for (const auto &text : texts)
            sorted.append(QJsonDocument::fromJson(text).array().first());
        return sorted;
    }
    if (value.isDouble()) // the last digit depends on the order of summing
        return QString::number(value.toDouble(), 'g', 12);
    if (!value.isObject())
        return value;
    QJsonObject object;
    const auto given = value.toObject();
    for (auto i = given.begin(); i != given.end(); ++i) {
        if (i.key() != QLatin1StringView("metrics") && i.key() != QLatin1StringView("exemplars"))
            object[i.key()] = normalized(i.value());
    }
    return object;
}

/// Both texts from where they part.
inline QByteArray parting(const QByteArray &actual, const QByteArray &expected)
{
    constexpr qsizetype shown = 300;
    qsizetype at = 0;
    while (at < actual.size() && at < expected.size() && actual[at] == expected[at])
        ++at;
    at = std::max<qsizetype>(at - 40, 0);
    return "actual: …" + actual.mid(at, shown) + "\nexpected: …" + expected.mid(at, shown);
}

} // namespace tests
