#include "ui/explore/querybook.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <algorithm>

namespace ui {
using namespace Qt::StringLiterals;
namespace {

constexpr qint64 largestFile = 64 * 1024 * 1024;

bool isQuery(const QString &query)
{
    return !query.trimmed().isEmpty() && query.size() <= QueryBookContents::longestQuery;
}

/// Each once, in their order.
QStringList queriesFrom(const QJsonValue &list, qsizetype most)
{
    QStringList queries;
    for (const auto &value : list.toArray()) {
        const auto query = value.toString();
        if (queries.size() < most && isQuery(query) && !queries.contains(query))
            queries.append(query);
    }
    return queries;
}

} // namespace

QByteArray toJson(const QueryBookContents &contents)
{
    QJsonArray saved;
    for (const auto &one : contents.saved)
        saved.append(QJsonObject{{u"name"_s, one.name}, {u"query"_s, one.query}});
    return QJsonDocument(QJsonObject{{u"saved"_s, saved},
                                     {u"starred"_s, QJsonArray::fromStringList(contents.starred)},
                                     {u"history"_s, QJsonArray::fromStringList(contents.past)}})
        .toJson();
}

app::Result<QueryBookContents> queryBookFrom(const QByteArray &json)
{
    const auto document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return app::fail(app::Error::Kind::Corrupt, "the file of queries is no JSON object");
    const auto object = document.object();
    QueryBookContents contents;
    QStringList names;
    for (const auto &value : object.value("saved"_L1).toArray()) {
        const SavedQuery one = {value.toObject().value("name"_L1).toString().trimmed(),
                                value.toObject().value("query"_L1).toString()};
        const bool isGood = !one.name.isEmpty() && isQuery(one.query) && !names.contains(one.name);
        if (!isGood || contents.saved.size() >= QueryBookContents::mostSaved)
            continue;
        names.append(one.name);
        contents.saved.append(one);
    }
    contents.starred = queriesFrom(object.value("starred"_L1), QueryBookContents::mostStarred);
    contents.past = queriesFrom(object.value("history"_L1), QueryHistory::limit);
    return contents;
}

void QueryBook::keepIn(const QString &path)
{
    m_path = path;
    if (!path.isEmpty() && QFile::exists(path))
        read();
}

void QueryBook::read()
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_path.clear(); // what cannot be read is not written over
        Q_EMIT failed({app::Error::Kind::Unauthorized, "the file of queries cannot be opened", {}});
        return;
    }
    const auto found = queryBookFrom(file.read(largestFile));
    file.close();
    if (!found) {
        QFile::remove(m_path + u".broken"_s);
        QFile::rename(m_path, m_path + u".broken"_s);
        Q_EMIT failed(found.error());
        return;
    }
    m_saved = found->saved;
    m_starred = found->starred;
    for (auto query = found->past.crbegin(); query != found->past.crend(); ++query)
        m_history.add(*query);
    Q_EMIT changed();
}

void QueryBook::keep()
{
    Q_EMIT changed();
    if (m_path.isEmpty())
        return;
    QSaveFile file(m_path);
    const auto json = toJson(contents());
    const bool isOpen = file.open(QIODevice::WriteOnly);
    if (isOpen)
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (!isOpen || file.write(json) != json.size() || !file.commit())
        Q_EMIT failed({app::Error::Kind::Full, "the file of queries cannot be written", {}});
}

void QueryBook::remember(const QString &query)
{
    if (!isQuery(query) || past().value(0) == query)
        return;
    m_history.add(query);
    keep();
}

void QueryBook::setStarred(const QString &query, bool isStarred)
{
    const bool isNews = isStarred != this->isStarred(query);
    if (!isNews || (isStarred && m_starred.size() >= QueryBookContents::mostStarred))
        return;
    if (isStarred)
        m_starred.prepend(query);
    else
        m_starred.removeAll(query);
    keep();
}

qsizetype QueryBook::positionOf(const QString &name) const
{
    const auto found = std::find_if(m_saved.cbegin(), m_saved.cend(),
                                    [&](const auto &one) { return one.name == name; });
    return found == m_saved.cend() ? -1 : found - m_saved.cbegin();
}

bool QueryBook::save(const QString &name, const QString &query)
{
    const auto wanted = name.trimmed();
    if (wanted.isEmpty() || !isQuery(query))
        return false;
    const auto at = positionOf(wanted);
    if (at < 0 && m_saved.size() >= QueryBookContents::mostSaved)
        return false;
    if (at >= 0)
        m_saved[at].query = query;
    else
        m_saved.append({wanted, query});
    keep();
    return true;
}

bool QueryBook::rename(const QString &from, const QString &to)
{
    const auto at = positionOf(from);
    const auto wanted = to.trimmed();
    if (at < 0 || wanted.isEmpty() || (wanted != from && positionOf(wanted) >= 0))
        return false;
    m_saved[at].name = wanted;
    keep();
    return true;
}

void QueryBook::remove(const QString &name)
{
    const auto at = positionOf(name);
    if (at < 0)
        return;
    m_removed = Removed{m_saved.takeAt(at), at};
    keep();
}

void QueryBook::putBack()
{
    if (!m_removed)
        return;
    const auto [entry, at] = *std::exchange(m_removed, std::nullopt);
    if (positionOf(entry.name) >= 0)
        return; // another one has taken its name since
    m_saved.insert(std::min(at, m_saved.size()), entry);
    keep();
}

} // namespace ui
