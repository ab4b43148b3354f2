#pragma once

#include "ui/settings/draftsection.h"

#include <QList>
#include <QSet>
#include <QString>

class QVBoxLayout;

namespace ui {

class HeaderRow;

/// The headers a person adds to every request. The value of a secret one is kept in the keychain and never loaded.
class HeadersEditor final : public DraftSection
{
    Q_OBJECT
public:
    /// `stored`: secrets that are kept, by their field.
    explicit HeadersEditor(QSet<QString> stored, QWidget *parent = nullptr);

    void present(const app::broadcast::Draft &draft) override;
    void writeTo(app::broadcast::Draft &draft) const override;
    bool isEmpty() const { return m_rows.isEmpty(); }
    /// The value field of the header of this name, or null.
    QWidget *showProblems() override;

private:
    HeaderRow *addRow(const app::broadcast::Header &header, const QString &secret);
    void renumber();

    const QSet<QString> m_stored;
    QVBoxLayout *m_column;
    QList<HeaderRow *> m_rows;
};

} // namespace ui
