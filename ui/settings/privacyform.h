#pragma once

#include "ui/settings/draftsection.h"

class QCheckBox;
class QComboBox;
class QGridLayout;
class QPlainTextEdit;
class QSpinBox;
class QVBoxLayout;

namespace ui {

class FieldMessage;

/// What of a trace leaves, and under which names.
class PrivacyForm final : public DraftSection
{
    Q_OBJECT
public:
    explicit PrivacyForm(QWidget *parent = nullptr);

    void present(const app::broadcast::Draft &draft) override;
    void writeTo(app::broadcast::Draft &draft) const override;
    bool isValid() const override;
    QWidget *showProblems() override;

private:
    void buildMode(QVBoxLayout *column);
    void buildAttributes(QGridLayout *grid);
    void buildNames(QGridLayout *grid);
    void buildLength(QVBoxLayout *column);
    bool isListMissing() const;

    QCheckBox *m_privacy = nullptr;
    QComboBox *m_mode = nullptr;
    QPlainTextEdit *m_patterns = nullptr;
    FieldMessage *m_patternProblem = nullptr;
    QComboBox *m_profile = nullptr;
    QCheckBox *m_shortens = nullptr;
    QSpinBox *m_longest = nullptr;
};

} // namespace ui
