import { refuseCircularQuestions } from '@openward/schema/circular-questions'
import type { ASTVisitor, DocumentNode, ValidationContext } from 'graphql'
import { GraphQLError, parse, visit } from 'graphql'
import type { Plugin } from 'graphql-yoga'

/** How large a question may be. What it costs to answer is weighed by the schema, which knows the sizes of pages. */
export const questionLimits = {
  bodyBytes: 100 * 1024,
  tokens: 2_000,
  aliases: 30,
  directives: 20,
  /** Values in one list, whether written in the question or in its variables. */
  listValues: 100,
} as const

/** Refuses questions that are larger than any that people ask, before anything is looked up. */
export function useQuestionLimits(): Plugin {
  return {
    onParse({ setParseFn }) {
      setParseFn((source: Parameters<typeof parse>[0], options?: Parameters<typeof parse>[1]) =>
        parse(source, { ...options, maxTokens: questionLimits.tokens }),
      )
    },
    onValidate({ addValidationRule, params }) {
      addValidationRule(limitQuestion)
      addValidationRule(refuseCircularQuestions)
      return ({ valid, result, setResult }) => {
        if (!valid) setResult(result.map((error) => withArgument(error, params.documentAST)))
      }
    },
    onExecute({ args, setResultAndStopExecution }) {
      if (hasLongList(args.variableValues))
        setResultAndStopExecution({ errors: [tooLarge('values in a list', 'listValues')] })
    },
  }
}

const extensions = { code: 'TOO_LARGE' }

function limitQuestion(context: ValidationContext): ASTVisitor {
  const counts = { aliases: 0, directives: 0 }
  const count = (kind: keyof typeof counts) => {
    counts[kind] += 1
    // Told once: a question of a thousand aliases needs no thousand answers.
    if (counts[kind] === questionLimits[kind] + 1) context.reportError(tooLarge(kind, kind))
  }
  let acts = 0
  return {
    Field(node) {
      if (node.alias !== undefined) count('aliases')
      if (context.getParentType() !== context.getSchema().getMutationType()) return
      acts += 1
      // What an act answers is read from a snapshot that must not be older than the act.
      if (acts === 2) context.reportError(new GraphQLError('One act in a request.', { nodes: node, extensions }))
    },
    Directive() {
      count('directives')
    },
    ListValue(node) {
      if (node.values.length > questionLimits.listValues)
        context.reportError(tooLarge('values in a list', 'listValues'))
    },
  }
}

/** A value that a scalar refused, with the name of the argument it was given for. */
function withArgument(error: GraphQLError, document: DocumentNode): GraphQLError {
  const [value] = error.nodes ?? []
  if (error.extensions['code'] !== 'BAD_USER_INPUT' || value === undefined) return error
  let name: string | undefined
  const remember = (node: { name: { value: string }; value: unknown }) => {
    if (node.value === value) name = node.name.value
  }
  visit(document, { Argument: remember, ObjectField: remember })
  if (name === undefined) return error
  return new GraphQLError(`\`${name}\`: ${error.message}`, { nodes: value, extensions: error.extensions })
}

function hasLongList(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > questionLimits.listValues || value.some(hasLongList)
  return typeof value === 'object' && value !== null && Object.values(value).some(hasLongList)
}

function tooLarge(what: string, limit: keyof typeof questionLimits): GraphQLError {
  return new GraphQLError(`The question has more than ${String(questionLimits[limit])} ${what}.`, {
    extensions: { code: 'TOO_LARGE' },
  })
}
