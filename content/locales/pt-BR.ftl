# As palavras do Onramp em português do Brasil: as dos documentos e páginas e as do próprio programa.

## Em torno dos documentos, em páginas e PDFs. Os temas preenchem os nomes entre chaves.

ui-all-clients = Todos os clientes
ui-all-documents = Todos os documentos
ui-as-of = Situação em { "{date}" }
ui-box-open = não marcado
ui-box-ticked = marcado
ui-callout-important = Importante
ui-callout-note = Observação
ui-callout-tip = Dica
ui-callout-warning = Atenção
ui-client = Cliente
ui-completeness = Coleta de informações
ui-contents = Sumário
ui-documents = Documentos
ui-download-pdf = Baixar o PDF
ui-draft = Rascunho
ui-email = E-mail
ui-files = Arquivos
ui-guide = Guia
ui-internal-note = Somente para uso interno
ui-language = Idioma
ui-late = em atraso
ui-next-date = Próxima data
ui-next-page = Próxima
ui-no-date = sem data ainda
ui-no-documents = Ainda não há documentos.
ui-nothing-open = Nada pendente
ui-open-items = Pendências
ui-page-of = Página { "{page}" } de { "{pages}" }
ui-pdf = PDF
ui-percent = { "{percent}" }%
ui-phone = Telefone
ui-previous-page = Anterior
ui-skip-to-content = Ir para o conteúdo
ui-stamp-note = Esta não é a versão final.
ui-step-of = Passo { "{step}" } de { "{steps}" }
ui-table = Tabela
ui-version = Versão { "{version}" }
ui-your-contact = Seu contato

## O que os componentes dizem

ui-channel = Canal
ui-channel-address = Contato
ui-channel-best-for = Indicado para
ui-channel-chat = Chat
ui-channel-email = E-mail
ui-channel-phone = Telefone
ui-channel-web = Portal
ui-contact = Quem
ui-contact-code = Código QR que grava no celular o contato de { $name }
ui-contact-purpose = Para
ui-date-activation = Ativação
ui-date-kickoff = Reunião inicial
ui-date-start = Início do projeto
ui-date-training = Treinamento da equipe
ui-day-fri = sexta-feira
ui-day-mon = segunda-feira
ui-day-sat = sábado
ui-day-sun = domingo
ui-day-thu = quinta-feira
ui-day-tue = terça-feira
ui-day-wed = quarta-feira
ui-day-span = { $first } a { $last }
ui-duration-calendar-days = { $count ->
    [one] { $count } dia corrido
   *[other] { $count } dias corridos
}
ui-duration-days = { $count ->
    [one] { $count } dia útil
   *[other] { $count } dias úteis
}
ui-duration-hours = { $count ->
    [one] { $count } hora
   *[other] { $count } horas
}
ui-duration-minutes = { $count ->
    [one] { $count } minuto
   *[other] { $count } minutos
}
ui-duration-weeks = { $count ->
    [one] { $count } semana útil
   *[other] { $count } semanas úteis
}
ui-emergency-call = A quem ligamos na sua empresa
ui-emergency-first = Primeiro
ui-emergency-never = Nunca
ui-emergency-order = O que deve voltar primeiro, nesta ordem: { $order }.
ui-hours-of-days = { $days }: { $hours }
ui-hours-range = das { $from } às { $to }
ui-level-targets = Prazos do nível de serviço { $level }
ui-logo-of = Logotipo de { $name }
ui-opening-hours = Horário de funcionamento
ui-phase-interruption = Interrupção
ui-phase-needs = O que precisamos
ui-phase-notice = O que a equipe vai perceber
ui-priority = Prioridade, com um exemplo
ui-purpose-billing = cobrança
ui-purpose-emergency = emergências
ui-purpose-primary = todos os assuntos
ui-purpose-signs = assinaturas
ui-purpose-technical = questões técnicas
ui-reach = Telefone e e-mail
ui-request-done = Feito
ui-request-what = O quê
ui-request-who = Quem
ui-request-why = Por quê
ui-resolution = Volta a funcionar em até
ui-response = Atendimento em até
ui-service = Serviço
ui-service-excludes = Não incluso
ui-service-includes = Incluso
ui-service-summary = Para que serve
ui-site = Unidade
ui-substitute-is = Substituto: { $name }
ui-tick-when-done = Caixa para marcar quando estiver feito

## Página inicial e carteira de clientes

ui-portfolio-broken = { $count ->
    [one] { $count } com erros
   *[other] { $count } com erros
}
ui-portfolio-clients = { $count ->
    [one] { $count } cliente
   *[other] { $count } clientes
}
ui-portfolio-draft = rascunho, falta { $missing }
ui-portfolio-errors = { $count ->
    [one] { $count } erro
   *[other] { $count } erros
}
ui-portfolio-more = e mais { $count }
ui-portfolio-needs = falta { $missing }
ui-portfolio-ready = pronto
ui-portfolio-title = Clientes
ui-start-greeting = Aqui está tudo sobre a sua integração, em um só lugar.
ui-step-1 = Coleta de informações
ui-step-2 = SLA assinado
ui-step-3 = Documento de boas-vindas
ui-step-4 = Apresentação da equipe
ui-step-5 = Planejamento
ui-step-6 = Início do provisionamento
ui-step-7 = Configuração do atendimento e da gestão
ui-step-8 = Treinamento
ui-step-9 = Ativação
ui-step-10 = Acompanhamento

## O que o próprio programa diz

cli-ask-client = O nome do cliente
cli-ask-provider = O nome da sua empresa
cli-built = { $documents ->
    [one] { $documents } documento
   *[other] { $documents } documentos
} de { $clients ->
    [one] { $clients } cliente
   *[other] { $clients } clientes
} em { $folder }
cli-complete = coleta de informações { $percent }% completa
cli-draft = { $kind } é um rascunho (falta { $missing })
cli-ejected = { $path } copiado. A cópia do espaço de trabalho agora vale sobre a embutida.
cli-errors = { $count ->
    [one] { $count } erro
   *[other] { $count } erros
}
cli-files = { $written } gravados, { $unchanged } inalterados, { $removed } removidos
cli-guide = guia de { $pages ->
    [one] { $pages } página
   *[other] { $pages } páginas
}
cli-initialised = Espaço de trabalho criado em { $folder }.
    Em seguida: revise content/provider.yaml e crie o primeiro cliente: onramp new acme --name "Acme Ltda"
cli-new = { $folder } criado.
    Em seguida: preencha intake.yaml e, em onboarding.yaml, o início (start) e o gerente de conta
    (account_manager, um id de content/team.yaml). Depois veja o que está pendente: onramp check
cli-no-code = Não há diagnóstico { $code }. Os códigos têm a forma E0102, W0209 ou N0219.
cli-no-problems = nenhum problema
cli-not-made = { $client }: { $kind } ainda não pode ser feito, falta { $missing }
cli-nothing-embedded = Não há arquivo embutido { $path }. Exemplos: content/documents/pt-BR/welcome.md, content/playbooks/standard.yaml, themes/default/assets/style.css
cli-notices = { $count ->
    [one] { $count } aviso de prazo
   *[other] { $count } avisos de prazo
}
cli-open = pendente: { $missing }
cli-unreadable = os arquivos ainda não podem ser lidos
cli-waiting = { $kind } ainda não pode ser feito (falta { $missing })
cli-warnings = { $count ->
    [one] { $count } alerta
   *[other] { $count } alertas
}
