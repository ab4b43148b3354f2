#pragma once

#include "ui/settings/draftsection.h"

#include <QStringList>

class QLineEdit;
class QListWidget;

namespace ui {

class TextLabel;

/// Only calls made with the chosen keys are sent; without a choice, all are.
class KeyFilterForm final : public DraftSection
{
    Q_OBJECT
public:
    explicit KeyFilterForm(QWidget *parent = nullptr);

    void present(const app::broadcast::Draft &draft) override;
    void writeTo(app::broadcast::Draft &draft) const override;
    /// Names of keys that exist or were seen; those chosen stay.
    void offer(const QStringList &names);

private:
    void addNamed(const QString &name, bool isChosen);
    void takeTyped();
    void explain();

    QListWidget *m_list;
    QLineEdit *m_typed;
    TextLabel *m_meaning;
};

} // namespace ui
