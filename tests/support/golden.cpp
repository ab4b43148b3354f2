#include "tests/support/golden.h"

#include "app/otlp/compression.h"
#include "app/otlp/otlp.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tests::golden {

using namespace app;

namespace {

constexpr std::size_t largestFile = 256U << 20;

QString path(const QString &file)
{
    return qEnvironmentVariable("SPANCAST_SOURCE_DIR") + u"/tests/golden/query/"_s + file;
}

std::string unpacked(const QString &name)
{
    QFile file(path(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("SPANCAST_SOURCE_DIR names no folder with %s", qPrintable(file.fileName()));
    auto text = otlp::gunzip(file.readAll().toStdString(), largestFile);
    return text ? *std::move(text) : std::string();
}

trace::Value valueOf(const QJsonValue &recorded)
{
    const auto object = recorded.toObject();
    if (object.contains("int"_L1))
        return std::int64_t(object["int"_L1].toString().toLongLong());
    if (object.contains("double"_L1))
        return object["double"_L1].toDouble();
    if (object.contains("bool"_L1))
        return object["bool"_L1].toBool();
    if (!object.contains("array"_L1))
        return object["string"_L1].toString().toStdString();
    trace::Array array;
    for (const auto one : object["array"_L1].toArray())
        array.push_back(valueOf(one));
    return array;
}

std::string rangesText(std::vector<int> numbers)
{
    std::sort(numbers.begin(), numbers.end());
    std::string text;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const auto first = numbers[i];
        while (i + 1 < numbers.size() && numbers[i + 1] == numbers[i] + 1)
            ++i;
        text += (text.empty() ? "" : ",") + std::to_string(first);
        if (numbers[i] != first)
            text += '-' + std::to_string(numbers[i]);
    }
    return text;
}

std::vector<int> numbersOf(const QString &ranges)
{
    std::vector<int> numbers;
    for (const auto &range : ranges.split(u',', Qt::SkipEmptyParts)) {
        const auto ends = range.split(u'-');
        for (int number = ends.first().toInt(); number <= ends.last().toInt(); ++number)
            numbers.push_back(number);
    }
    return numbers;
}

QString summary(const Lines &lines)
{
    return QString::number(lines.size()) + u' ' + QString::fromStdString(hashOf(lines));
}

} // namespace

Corpus::Corpus(const QString &name) : m_name(name)
{
    auto batch = otlp::decode(unpacked(name + u".otlp.json.gz"_s), otlp::Encoding::Json);
    if (!batch)
        qFatal("the recorded corpus does not decode: %s", batch.error().detail.c_str());
    m_batch = *std::move(batch);
    m_traces = tracesOf(m_batch);
    int ordinal = 0;
    for (const auto &resourceSpans : m_batch.resourceSpans) {
        for (const auto &scopeSpans : resourceSpans.scopeSpans) {
            for (const auto &span : scopeSpans.spans)
                m_ordinals[{span.traceId, span.spanId}] = ordinal++;
        }
    }
}

std::string Corpus::rangesOf(const query::SpanSet &set, const trace::TraceId &trace) const
{
    std::vector<int> numbers;
    for (const auto &span : set.spans)
        numbers.push_back(m_ordinals.at({trace, span.spanId}));
    return rangesText(std::move(numbers));
}

Lines Corpus::setLines(const query::SearchAnswer &answer, bool withAttributes) const
{
    Lines lines;
    for (const auto &match : answer.traces) {
        for (const auto &set : match.spanSets) {
            auto line = std::to_string(set.matched) + ' ' + rangesOf(set, match.summary.id);
            lines.push_back(withAttributes ? line + ' ' + attributesText(set.attributes) : line);
        }
    }
    std::sort(lines.begin(), lines.end());
    return lines;
}

Lines Corpus::spanLines(const query::SearchAnswer &answer) const
{
    Lines lines;
    for (const auto &match : answer.traces) {
        for (const auto &set : match.spanSets) {
            for (const auto &span : set.spans) {
                if (!span.attributes.empty())
                    lines.push_back(std::to_string(m_ordinals.at({match.summary.id, span.spanId}))
                                    + ' ' + attributesText(span.attributes));
            }
        }
    }
    std::sort(lines.begin(), lines.end());
    return lines;
}

QList<QJsonObject> records(const QString &name)
{
    const auto text = QByteArray::fromStdString(unpacked(name + u".jsonl.gz"_s));
    QList<QJsonObject> found;
    for (const auto &line : text.split('\n')) {
        if (!line.isEmpty())
            found << QJsonDocument::fromJson(line).object();
    }
    return found;
}

trace::Attributes attributesOf(const QJsonObject &recorded)
{
    trace::Attributes attributes;
    for (auto one = recorded.begin(); one != recorded.end(); ++one)
        attributes.push_back({one.key().toStdString(), valueOf(one.value())});
    return attributes;
}

Lines setLines(const QJsonObject &record)
{
    Lines lines;
    for (const auto one : record["sets"_L1].toArray()) {
        const auto set = one.toArray();
        lines.push_back(std::to_string(set[0].toInt()) + ' ' + set[1].toString().toStdString() + ' '
                        + attributesText(attributesOf(set[2].toObject())));
    }
    std::sort(lines.begin(), lines.end());
    return lines;
}

Lines spanLines(const QJsonObject &record)
{
    Lines lines;
    for (const auto one : record["attributes"_L1].toArray()) {
        const auto group = one.toArray();
        const auto text = attributesText(attributesOf(group[0].toObject()));
        for (const auto ordinal : numbersOf(group[1].toString())) {
            if (text != "{}")
                lines.push_back(std::to_string(ordinal) + ' ' + text);
        }
    }
    std::sort(lines.begin(), lines.end());
    return lines;
}

bool isBlessing() { return qEnvironmentVariableIntValue("SPANCAST_BLESS") > 0; }

void addCorpora()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("small") << QStringLiteral("small");
    if (qEnvironmentVariableIntValue("SPANCAST_ROUNDS") > 0)
        QTest::newRow("medium") << QStringLiteral("medium");
}

Differences::Differences(const QString &corpus) : m_corpus(corpus)
{
    QFile file(path(u"differences.tsv"_s));
    if (!file.open(QIODevice::ReadOnly))
        return;
    for (const auto &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const auto fields = line.split(u'\t');
        if (fields.size() == 4 && fields[1] == corpus)
            m_known[fields[0]] = {fields[2], fields[3]};
    }
}

QString Differences::verdict(const QString &id, const Lines &tempo, const Lines &actual)
{
    const auto known = m_known.find(id);
    if (areSame(tempo, actual))
        return known == m_known.end() ? QString() : u"no longer differs from Tempo"_s;
    m_seen[id] = summary(actual);
    if (known == m_known.end())
        return u"differs from Tempo:\n"_s + QString::fromStdString(difference(tempo, actual));
    if (known->second.answer == m_seen[id])
        return {};
    return u"a known difference ("_s + known->second.reason + u") whose answer has changed:\n"_s
        + QString::fromStdString(difference(tempo, actual));
}

void Differences::bless() const
{
    QFile file(path(u"differences.tsv"_s));
    QStringList lines;
    if (file.open(QIODevice::ReadOnly))
        lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    file.close();
    lines.removeIf([this](const QString &line) {
        return line.section(u'\t', 1, 1) == m_corpus && !line.startsWith(u'#');
    });
    for (const auto &[id, answer] : m_seen) {
        const auto known = m_known.find(id);
        const auto reason = known == m_known.end() ? u"?"_s : known->second.reason;
        lines << QStringList{id, m_corpus, reason, answer}.join(u'\t');
    }
    std::stable_sort(lines.begin(), lines.end(), [](const QString &left, const QString &right) {
        return !left.startsWith(u'#') && !right.startsWith(u'#') && left < right;
    });
    if (file.open(QIODevice::WriteOnly))
        file.write(lines.join(u'\n').toUtf8() + '\n');
}

} // namespace tests::golden
