#pragma once

#include "app/broadcast/editor.h"

#include <QList>
#include <QWidget>

class QCheckBox;
class QGridLayout;
class QVBoxLayout;

namespace ui {

class FormField;

/// The fields of a Grafana Cloud destination and what is said under them; knows nothing of testing and saving.
/// A stored API key is never loaded into its field.
class GrafanaForm final : public QWidget
{
    Q_OBJECT
public:
    GrafanaForm(const app::broadcast::Destination &destination, bool hasStoredKey,
                QWidget *parent = nullptr);

    app::broadcast::Draft draft() const;
    /// No problem that is no warning.
    bool isValid() const;
    /// Says under every field what is wrong with it, and moves the focus to the first one that is.
    void showAllProblems();
    /// What a server says about a field; gone with the field's next edit. Moves the focus there.
    void markField(app::broadcast::Field field, const QString &text);
    /// Warnings may concern two fields, so they go with any edit, and once a test has passed.
    void clearWarnings();
    /// The first field that is empty and must not be, else the first.
    void focusFirst();

    /// Fills the fields from a whole configuration; says what was filled through `filled`, or `nothingFound`.
    void paste(const QString &text);

Q_SIGNALS:
    void edited();
    void filled(const QString &summary);
    void nothingFound();

private:
    void buildConnection(QVBoxLayout *column);
    void buildPrivacy(QVBoxLayout *column);
    FormField *addField(FormField *field);
    FormField *fieldOf(app::broadcast::Field id) const;
    void setDraft(const app::broadcast::Draft &draft);
    void takePaste(FormField *field, const QString &inserted, const QString &before);
    void takeEdit();
    void checkEditedFields();
    void showProblems(app::broadcast::Field field);

    app::broadcast::Destination m_base; ///< id, type and what else the form does not show
    const bool m_hasStoredKey;
    QList<FormField *> m_fields; ///< in the order of the screen
    QCheckBox *m_privacy = nullptr;
};

} // namespace ui
