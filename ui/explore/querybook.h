#pragma once

#include "app/base/result.h"
#include "ui/explore/queryhistory.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <optional>

namespace ui {

struct SavedQuery {
    QString name;
    QString query;
    bool operator==(const SavedQuery &) const = default;
};

/// What a query book's file holds.
struct QueryBookContents {
    static constexpr qsizetype mostSaved = 1000;
    static constexpr qsizetype mostStarred = 500;
    static constexpr qsizetype longestQuery = 100'000;

    QList<SavedQuery> saved; ///< by the time they were saved; names differ
    QStringList starred;
    QStringList past; ///< newest first
    bool operator==(const QueryBookContents &) const = default;
};
QByteArray toJson(const QueryBookContents &contents);
/// Entries that make no sense are left out. Errors: Corrupt where it is no such file at all.
app::Result<QueryBookContents> queryBookFrom(const QByteArray &json);

/// The queries of a person: those that ran, those with a star, those saved under a name. Kept in one file, which is written
/// whole or not at all, for the owner only. UI thread.
class QueryBook final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Reads the file and from now on writes each change to it. A file that cannot be read is moved aside, not lost.
    void keepIn(const QString &path);

    QueryHistory &history() { return m_history; }
    const QStringList &past() const { return m_history.queries(); }
    void remember(const QString &query);

    const QStringList &starred() const { return m_starred; }
    bool isStarred(const QString &query) const { return m_starred.contains(query); }
    void setStarred(const QString &query, bool isStarred);

    const QList<SavedQuery> &saved() const { return m_saved; }
    /// In the place of one with the same name. False, and nothing happens, for an empty name or too many.
    bool save(const QString &name, const QString &query);
    /// False where the new name is empty or taken.
    bool rename(const QString &from, const QString &to);
    void remove(const QString &name);
    bool canPutBack() const { return m_removed.has_value(); }
    /// What was removed last, where it stood.
    void putBack();

Q_SIGNALS:
    void changed();
    /// The file could not be read or written.
    void failed(const app::Error &error);

private:
    struct Removed {
        SavedQuery entry;
        qsizetype at = 0;
    };
    qsizetype positionOf(const QString &name) const;
    void keep();
    void read();
    QueryBookContents contents() const { return {m_saved, m_starred, past()}; }

    QueryHistory m_history;
    QStringList m_starred;
    QList<SavedQuery> m_saved;
    std::optional<Removed> m_removed;
    QString m_path; ///< empty: kept in memory only
};

} // namespace ui
