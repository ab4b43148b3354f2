#pragma once

#include "app/sources/checksource.h"
#include "app/sources/savedsources.h"
#include "app/sources/sourcetest.h"
#include "ui/widgets/messagebar.h"

#include <QDialog>
#include <QFuture>
#include <QList>

class QGridLayout;
class QHBoxLayout;
class QPushButton;

namespace ui {

class FormField;

/// Sets up one source of traces. Nothing is saved before a passed test of exactly what the fields hold. A stored secret is
/// never read into its field.
class SourceDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Both outlive the dialog. A source without id is a new one.
    SourceDialog(app::sources::SavedSources &saved, app::sources::SourceTest &test,
                 const app::sources::SavedSource &source, QWidget *parent = nullptr);
    ~SourceDialog() override;

    void done(int result) override;

private:
    struct Field {
        app::sources::SourceField id;
        FormField *form;
    };
    void buildFields(QGridLayout *grid);
    void buildButtons(QHBoxLayout *row);
    void addChooser();
    app::sources::SourceDraft draft() const;
    bool isTestable();
    /// `then` gets the draft with its secret, stored or typed.
    void withSecret(const std::function<void(const app::sources::SourceDraft &)> &then);
    void askForTest();
    void showReport(const app::Result<app::sources::SourceReport> &report,
                    const app::sources::SourceDraft &asked);
    void listDataSources();
    void offer(const QList<app::sources::DataSource> &all);
    void save(bool keepSecretInMemory);
    void cancelWork();
    void edited();
    void tell(MessageBar::Tone tone, const QString &title, const QString &text);
    void renderButtons();
    FormField *field(app::sources::SourceField id) const;

    app::sources::SavedSources &m_saved;
    app::sources::SourceTest &m_test;
    const app::sources::SavedSource m_source; ///< as it was at first
    QList<Field> m_fields;
    std::optional<app::sources::SourceDraft> m_passed;
    QFuture<app::Result<app::sources::SourceDraft>> m_reading;
    QFuture<app::Result<app::sources::SourceReport>> m_testing;
    QFuture<app::Result<QList<app::sources::DataSource>>> m_listing;
    bool m_isTesting = false;
    bool m_isSaving = false;

    MessageBar *m_result;
    QPushButton *m_testButton = nullptr;
    QPushButton *m_saveButton = nullptr;
};

} // namespace ui
