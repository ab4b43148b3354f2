#pragma once

#include "app/broadcast/destinationtype.h"
#include "app/broadcast/editor.h"
#include "ui/settings/draftsection.h"

#include <QList>
#include <QSet>

class QVBoxLayout;

namespace ui {

class Disclosure;
class FormField;
class HeadersEditor;
class TransportForm;
struct FieldId;

/// Name, the fields of a destination's type, its headers and certificates, and what is said under them. A stored
/// secret is never loaded into its field.
class ConnectionForm final : public DraftSection
{
    Q_OBJECT
public:
    /// `type` outlives the form; `stored`: the fields whose secret is kept.
    ConnectionForm(const app::broadcast::DestinationType &type,
                   const app::broadcast::Destination &destination, const QSet<QString> &stored,
                   QWidget *parent = nullptr);

    void present(const app::broadcast::Draft &draft) override;
    void writeTo(app::broadcast::Draft &draft) const override;
    /// No problem that is no warning.
    bool isValid() const override;
    QWidget *showProblems() override;
    /// What a server says about a field; gone with the field's next edit. Moves the focus there.
    void markField(app::broadcast::Field field, const QString &text);
    /// Warnings may concern two fields, so they go with any edit, and once a test has passed.
    void clearWarnings();
    /// The first field that is empty and must not be, else the first.
    void focusFirst();

    /// Fills the fields from a whole configuration; says what was filled through `filled`, or `nothingFound`.
    void paste(const QString &text);

Q_SIGNALS:
    void filled(const QString &summary);
    void nothingFound();

private:
    void buildHead(QVBoxLayout *column);
    void buildFields(QVBoxLayout *column);
    void buildReading(QVBoxLayout *column, QString &taken);
    void buildMore(QVBoxLayout *column);
    FormField *addField(FormField *field);
    FormField *fieldOf(const FieldId &id) const;
    bool mayStayEmpty(const FormField &field) const;
    app::broadcast::Draft draft() const;
    void takePaste(FormField *field, const QString &inserted, const QString &before);
    void takeEdit();
    void checkEditedFields();
    void showProblemsAt(const QList<FormField *> &fields);

    const app::broadcast::DestinationType &m_type;
    const app::broadcast::Destination m_base; ///< id, type and what else the form does not show
    const QSet<QString> m_stored;
    QList<FormField *> m_fields; ///< in the order of the screen
    HeadersEditor *m_headers = nullptr;
    TransportForm *m_transport = nullptr;
    Disclosure *m_more = nullptr;
    Disclosure *m_reading = nullptr; ///< null where a type has no such fields
};

} // namespace ui
